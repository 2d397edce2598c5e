package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic keyness}, each number reckoned by hand, and how its two sides are chosen. */
class KeynessTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path study;

    /** P says 10 words, 3 of them "door"; W says 20, 1 of them "door"; the name of the source is 4 of P's. */
    @BeforeEach
    void makeStudy() throws IOException {
        study = new CodedTurns(folder, List.of("red", "blue"))
                .source(
                        "interview-hill-m1",
                        List.of(
                                "door door",
                                "door and and and and and and and and and",
                                "Door red blue and",
                                "and and and and and and and and and the"))
                .source("interview-ford-m2", List.of("zebra", "zebra", "zebra", "zebra"))
                .study();
        Files.writeString(study.resolve("emic.yaml"), "\nspeakers:\n  P: parent\n", StandardOpenOption.APPEND);
    }

    private JsonNode keyness(String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of("keyness", "-f", "json"));
        all.addAll(List.of(more));
        return JSON.readTree(Run.emic(study, 0, all.toArray(String[]::new)).out());
    }

    private static JsonNode row(JsonNode table, String word) {
        for (JsonNode row : table.get("rows")) {
            if (row.get("word").asText().equals(word)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + word + " in " + table);
    }

    private static List<String> words(JsonNode table) {
        List<String> words = new ArrayList<>();
        table.get("rows").forEach(row -> words.add(row.get("word").asText()));
        return words;
    }

    @Test
    void everyNumberOfARow() throws IOException {
        JsonNode table = keyness("--role", "parent", "--case", "hill", "--against", "--speaker", "W", "--case", "hill");
        JsonNode door = row(table, "door");

        assertThat(door.get("target").asLong()).isEqualTo(3);
        assertThat(door.get("target_words").asLong()).isEqualTo(10);
        assertThat(door.get("reference").asLong()).isEqualTo(1);
        assertThat(door.get("reference_words").asLong()).isEqualTo(20);
        assertThat(door.get("target_per_1000").asDouble()).isEqualTo(300);
        assertThat(door.get("reference_per_1000").asDouble()).isEqualTo(50);
        assertThat(door.get("keyness").asText()).isEqualTo("positive");
        assertThat(door.get("ll_two_terms").asDouble()).isEqualTo(2.903923);
        assertThat(door.get("ll_four_cells").asDouble()).isEqualTo(3.402572);
        assertThat(door.get("bic").asDouble()).isEqualTo(-0.497275);
        assertThat(door.get("log_ratio").asDouble()).isEqualTo(2.584963);
        assertThat(door.get("percent_difference").asDouble()).isEqualTo(500);
        assertThat(door.get("odds_ratio").asDouble()).isEqualTo(8.142857);
        assertThat(door.get("p").isNull()).isTrue();
        assertThat(door.get("reason").asText()).contains("too rare for p", "the target has one part only");
        assertThat(table.get("denominators")
                        .get("groups")
                        .get("reference")
                        .get("words")
                        .asLong())
                .isEqualTo(20);
        assertThat(table.get("filters").toString())
                .isEqualTo("{\"case\":[\"hill\"],\"role\":[\"parent\"],\"against case\":[\"hill\"],\"against"
                        + " speaker\":[\"W\"]}");
    }

    @Test
    void aProbabilityIsNeverPrintedAsZero() throws IOException {
        study = new CodedTurns(Files.createDirectory(folder.resolve("loud")), List.of("red"))
                .source(
                        "interview-hill-m1",
                        List.of("yes ".repeat(300) + "no ".repeat(9), "no ".repeat(300) + "yes", "yes", "no"))
                .study();

        assertThat(row(keyness("--speaker", "P"), "yes").get("p").asDouble())
                .isPositive()
                .isLessThan(1e-50);
        assertThat(Run.emic(study, 0, "keyness", "--speaker", "P").out())
                .contains("<0.0001")
                .doesNotContain("0.0000");
    }

    @Test
    void whatIsNeverSaidOnOneSide() throws IOException {
        JsonNode table = keyness("--role", "parent", "--case", "hill", "--against", "--speaker", "W", "--case", "hill");
        JsonNode red = row(table, "red");
        JsonNode the = row(table, "the");

        assertThat(red.get("percent_difference").isNull()).isTrue();
        assertThat(red.get("odds_ratio").isNull()).isTrue();
        assertThat(red.get("log_ratio").asDouble())
                .as("0 as 0.5: log2(0.1/0.025)")
                .isEqualTo(2);
        assertThat(red.get("reason").asText()).contains("it never stands in the reference");
        assertThat(the.get("percent_difference").asDouble()).isEqualTo(-100);
        assertThat(the.get("keyness").asText()).isEqualTo("negative");
        assertThat(table.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void strongestFirstPositiveBeforeNegative() throws IOException {
        String[] sides = {"--role", "parent", "--case", "hill", "--against", "--speaker", "W", "--case", "hill"};

        assertThat(words(keyness(sides)))
                .containsExactly("door", "blue", "hill", "in", "interview", "m1", "red", "and", "the");
        assertThat(words(keyness(with(sides, "--direction", "negative")))).containsExactly("and", "the");
        assertThat(words(keyness(with(sides, "--direction", "positive", "--sort", "percent_difference"))))
                .as("more than any number comes first")
                .containsExactly("blue", "hill", "in", "interview", "m1", "red", "door");
        JsonNode top = keyness(with(sides, "--top", "1", "--min", "2"));
        assertThat(words(top)).as("the first of each direction").containsExactly("door", "and");
        assertThat(top.get("notes").toString()).contains("7 words that stand fewer than 2 times (--min)");
    }

    @Test
    void aTableForReadingIsNarrowAndShowsWhatItIsSortedBy() {
        String[] sides = {"keyness", "--role", "parent", "--against", "--speaker", "W"};

        assertThat(Run.emic(study, 0, sides)
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(" +"))
                .containsExactly(
                        "word",
                        "keyness",
                        "target",
                        "reference",
                        "ll_four_cells",
                        "p",
                        "log_ratio",
                        "target_dp",
                        "reference_dp",
                        "reason");
        assertThat(Run.emic(study, 0, with(sides, "--sort", "odds_ratio")).out())
                .contains(" odds_ratio ");
    }

    private static String[] with(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Options that are no filters belong to the command wherever they stand. */
    @Test
    void optionsMayStandBehindAgainst() {
        String before = Run.emic(
                        study,
                        0,
                        "keyness",
                        "--top",
                        "2",
                        "-f",
                        "csv",
                        "--role",
                        "parent",
                        "--against",
                        "--speaker",
                        "W")
                .out();
        String behind = Run.emic(
                        study, 0, "keyness", "--role", "parent", "--against", "--speaker", "W", "--top", "2", "-fcsv")
                .out();

        assertThat(behind).isEqualTo(before);
        assertThat(Run.emic(study, 2, "keyness", "--role", "parent", "--against", "--speakr", "W")
                        .err())
                .contains("unknown option '--speakr'", "--speaker");
        assertThat(Run.emic(study, 2, "keyness", "--against", "--origin", "nobody")
                        .err())
                .contains("behind --against", "--origin");
        assertThat(Run.emic(study, 2, "keyness", "--against", "--role", "parent", "--against", "--speaker", "W")
                        .err())
                .contains("--against stands twice");
        assertThat(Run.emic(study, 3, "keyness", "--against", "--role", "prent").err())
                .contains("COD-010", "did you mean 'parent'?");
    }

    @Test
    void withoutAReferenceItIsAllOtherWords() throws IOException {
        JsonNode table = keyness("--case", "ford");
        JsonNode zebra = row(table, "zebra");

        assertThat(zebra.get("target").asLong()).isEqualTo(4);
        assertThat(zebra.get("target_words").asLong()).isEqualTo(8);
        assertThat(zebra.get("reference").asLong()).isZero();
        assertThat(zebra.get("reference_words").asLong()).isEqualTo(30);
        assertThat(keyness("--case", "ford", "--against").get("rows")).isEqualTo(table.get("rows"));
        assertThat(keyness("--case", "ford", "--trace").get("notes").toString())
                .contains("no filter chooses all other words");
    }

    /** A word on both sides would be compared with itself. */
    @Test
    void whatIsOnBothSidesIsTheTargets() throws IOException {
        JsonNode table = keyness("--role", "parent", "--case", "hill", "--against", "--case", "hill", "--trace");

        assertThat(row(table, "door").get("reference").asLong()).isEqualTo(1);
        assertThat(row(table, "door").get("reference_words").asLong()).isEqualTo(20);
        assertThat(row(table, "door").get("reference_trace").isNull()).isTrue();
        assertThat(table.get("notes").toString())
                .contains("10 words of the reference are in the target too, and counted in the target only.");
    }

    @Test
    void sidesWithoutWordsAreRefused() {
        assertThat(Run.emic(study, 3, "keyness").err()).contains("CLI-064", "the target is all 38 words of the study");
        assertThat(Run.emic(study, 3, "keyness", "--case", "hill", "--against", "--role", "parent", "--case", "hill")
                        .err())
                .contains("CLI-064", "all 10 words of the reference are in the target too");
        assertThat(Run.emic(study, 3, "keyness", "--code", "red", "--case", "ford")
                        .err())
                .contains("CLI-063", "the target has no words");
        assertThat(Run.emic(study, 3, "keyness", "--case", "hill", "--against", "--code", "red", "--case", "ford")
                        .err())
                .contains("CLI-064", "the reference has no words");
    }

    @Test
    void aTableForReadingHasAFewColumnsAndFilesHaveAll() {
        String read = Run.emic(study, 0, "keyness", "--case", "ford").out();
        assertThat(read.lines().findFirst().orElseThrow())
                .startsWith("word")
                .contains("ll_four_cells")
                .doesNotContain("odds_ratio");
        assertThat(read).contains("denominators of target: units 4, words 8", "denominators of reference: ");
        assertThat(Run.emic(study, 0, "keyness", "--case", "ford", "-f", "csv", "--columns", "word,target")
                        .out())
                .startsWith("word,target\nzebra,4\n");
        assertThat(Run.emic(study, 2, "keyness", "--case", "ford", "--columns", "wrd")
                        .err())
                .contains("there is no column 'wrd'", "word");
        assertThat(Run.emic(study, 2, "keyness", "--sort", "ll").err()).contains("there is no order 'll'");
    }
}
