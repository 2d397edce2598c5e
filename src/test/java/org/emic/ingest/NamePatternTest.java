package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.EmicException;
import org.emic.model.AttributeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    private static Optional<Map<String, String>> read(String pattern, String name) {
        return NamePattern.parse(pattern).read(name);
    }

    @Test
    void placeholdersTakeWhatStandsInTheirPlace() {
        assertThat(read("{kind}-{case}-m{month:int}", "interview-hill-m03.docx"))
                .contains(Map.of("kind", "interview", "case", "hill", "month", "03"));
    }

    @Test
    void folderOfTheFileDoesNotCountWithoutASlashInThePattern() {
        assertThat(read("{case}-m{month:int}", "site a/visits/hill-m3.txt"))
                .contains(Map.of("case", "hill", "month", "3"));
    }

    @Test
    void patternWithASlashIsHeldAgainstThePath() {
        assertThat(read("{site}/{}/{case}", "north/visits/hill.txt")).contains(Map.of("site", "north", "case", "hill"));
        assertThat(read("{site}/{case}", "north/visits/hill.txt")).isEmpty();
    }

    @Test
    void eachPlaceholderTakesAsLittleAsLetsTheRestFit() {
        assertThat(read("{a}-{b}", "one-two-three")).contains(Map.of("a", "one", "b", "two-three"));
    }

    @Test
    void theKindWithAHyphenIsTakenWhole() {
        assertThat(read("{kind}-{case}", "focus-group-hill.txt"))
                .contains(Map.of("kind", "focus-group", "case", "hill"));
    }

    @Test
    void starAndEmptyBracesSkipAnything() {
        assertThat(read("*_{case}{}", "2026-03-14 take 2_hill (copy).txt")).contains(Map.of("case", "h"));
        assertThat(read("{case}_*", "hill_.txt")).contains(Map.of("case", "hill"));
    }

    @Test
    void typedPlaceholdersTakeOnlyValuesOfTheirType() {
        assertThat(read("m{month:int}", "mx")).isEmpty();
        assertThat(read("{day:date}-{case}", "2026-03-14-hill")).contains(Map.of("day", "2026-03-14", "case", "hill"));
        assertThat(read("{day:date}", "2026-13-14")).isEmpty();
        assertThat(NamePattern.parse("{a:int}{b:date}{c:boolean}{d}").types())
                .isEqualTo(Map.of("a", AttributeType.NUMBER, "b", AttributeType.DATE, "c", AttributeType.BOOLEAN));
    }

    @Test
    void extensionCountsOnlyWhereThePatternWritesIt() {
        assertThat(read("{case}.txt", "hill.txt")).contains(Map.of("case", "hill"));
        assertThat(read("{case}.txt", "hill.docx")).isEmpty();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(read("Müller-{n}", "Mu\u0308ller-1.txt")).contains(Map.of("n", "1"));
    }

    @Test
    void manyPlaceholdersOverALongNameEnd() {
        String name = "a".repeat(3000);
        assertThat(read("{a}{b}{c}{d}{e}{f}{g}{h}x", name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{case, 1, not closed",
        "x}{case}, 2, without its",
        "{case:integer}, 1, unknown type 'integer'",
        "{Case}, 1, is no attribute name",
        "{a}-{a}, 5, stands twice",
        "interview, 1, without a placeholder"
    })
    void badPatternIsAnErrorAtItsPlace(String pattern, int column, String message) {
        assertThatThrownBy(() -> NamePattern.parse(pattern))
                .isInstanceOfSatisfying(
                        EmicException.class,
                        e -> assertThat(e.diagnostics()).singleElement().satisfies(found -> {
                            assertThat(found.id()).isEqualTo("ING-100");
                            assertThat(found.place().column()).isEqualTo(column);
                            assertThat(found.place().excerpt()).isEqualTo(pattern);
                            assertThat(found.message()).contains(message);
                        }));
    }
}
