package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A codebook that was read before is the same as one that is read now, and is read anew when a byte of it changed. */
class ReadBeforeTest {

    private static final Path HOME = Path.of(System.getProperty("emic.home", "."));

    /** Every node of the rule language and every field of the format. */
    private static final String EVERYTHING = """
        emic: codebook/1
        name: everything
        version: 1.2.3
        language: en
        unit: match±5
        description: All that there is.
        citation: MacQueen et al. 1998
        codes:
          - id: above
            name: Above 😀
            brief: Short.
            definition: Long.
            include: When.
            exclude: Not [[below]].
            colour: "#b5382a"
            rules:
              - word OR wom?n OR =Form OR ~shouting OR hostil~2 OR /sl[ae]m/ OR "walk* (out|off)"
              - id: second
                match: (a* NEAR/3 b) THEN/4 (c NOT NEAR/2 d)
                unless: joke* AND (laugh* OR code:below) NOT smile*
                speaker: role:parent
                kind: interview
                unit: sentence
              - match: attr.month:>6 AND visit
                unit: source
            examples:
              typical: [One., Two.]
              atypical: [Three.]
              close-but-no: [Four.]
            codes:
              - id: below
                rules: [case:a AND door]
        """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aCodebookOfTheRepositoryIsTheSameTheSecondTime() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("codebooks"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(file)));
        }
    }

    @Test
    void aCodebookWithEverythingInItIsTheSameTheSecondTime() throws IOException {
        same(Files.writeString(folder.resolve("everything.yaml"), EVERYTHING));
    }

    private void same(Path file) throws IOException {
        ReadCodebook expected = CodebookReader.read(file, "book.yaml");
        assertThat(expected.diagnostics()).isEmpty();
        assertThat(second(file).codebook()).isEqualTo(expected.codebook());
    }

    /** Reads it, and once more, from what was kept. */
    private ReadCodebook second(Path file) {
        Path kept = folder.resolve("codebooks.bin");
        ReadBefore first = new ReadBefore(kept);
        first.read(file, "book.yaml");
        first.save(new AtomicFiles());
        return new ReadBefore(kept).read(file, "book.yaml");
    }

    @Test
    void aChangedByteIsNoticedThoughSizeAndTimeAreTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("everything.yaml"), EVERYTHING);
        second(file);
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, EVERYTHING.replace("Short.", "Shore."));
        Files.setLastModifiedTime(file, time);
        assertThat(second(file)
                        .codebook()
                        .orElseThrow()
                        .find("above")
                        .orElseThrow()
                        .brief())
                .isEqualTo("Shore.");
    }

    @Test
    void aFileOfLongAgoIsNotReadAgainUntilItsTimeChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("everything.yaml"), EVERYTHING);
        var longAgo = FileTime.from(Instant.parse("2026-03-14T09:26:53Z"));
        Files.setLastModifiedTime(file, longAgo);
        second(file);
        Files.writeString(file, EVERYTHING.replace("Short.", "Shore."));
        assertThat(second(file)
                        .codebook()
                        .orElseThrow()
                        .find("above")
                        .orElseThrow()
                        .brief())
                .isEqualTo("Shore.");
        Files.setLastModifiedTime(file, longAgo);
        assertThat(second(file).codebook())
                .isEqualTo(CodebookReader.read(file, "book.yaml").codebook());
    }

    @Test
    void whatIsWrongIsToldEveryTime() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.yaml"), EVERYTHING.replace("colour: \"#b5382a\"", "colour: no-colour"));
        List<?> told = CodebookReader.read(file, "book.yaml").diagnostics();
        assertThat(told).isNotEmpty();
        assertThat(second(file).diagnostics()).isEqualTo(told);
        assertThat(second(file).diagnostics()).isEqualTo(told);
    }
}
