package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic codebook lint} and {@code test}: exit codes, settings, and where texts come from. */
class CodebookChecksTest {

    private static final String BOOK = """
            emic: codebook/1
            name: visits
            version: 1.0.0
            language: en
            codes:
              - id: anger
                name: Anger
                definition: Open antagonism between a family and a worker.
                include: Whoever shouts.
                exclude: Noise is not coded.
                rules: [shout*, yell*]
                examples:
                  typical: ["He shouted at her."]
            """;

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aStudy() throws IOException {
        Run.emic(folder, 0, "init", "study", "-q");
        study = folder.resolve("study");
        Files.writeString(folder.resolve("visit.txt"), "P: He shouted.\n\nW: And then?\n");
        Run.emic(study, 0, "ingest", "../visit.txt", "-q");
        Files.createDirectories(study.resolve("codebooks"));
        Files.writeString(study.resolve("codebooks/visits.yaml"), BOOK);
        Files.writeString(folder.resolve("visits.yaml"), BOOK);
    }

    private void settings(String more) throws IOException {
        Path file = study.resolve("emic.yaml");
        Files.writeString(file, Files.readString(file) + more);
    }

    @Test
    void outsideAProjectNoTextIsLookedAt() {
        assertThat(Run.emic(folder, 0, "codebook", "lint", "visits.yaml").out()).isEqualTo("nothing found in 1 file\n");
        assertThat(Run.emic(folder, 3, "codebook", "lint").err()).contains("CLI-004");
    }

    @Test
    void insideAProjectItsTextsAre() {
        assertThat(Run.emic(study, 0, "codebook", "lint").out())
                .contains("codebooks/visits.yaml:11:21: note[CHK-030]")
                .endsWith("1 note in 1 file\n");
        assertThat(Run.emic(study, 0, "codebook", "lint", "--no-corpus").out()).isEqualTo("nothing found in 1 file\n");
        assertThat(Run.emic(folder, 0, "codebook", "lint", "--corpus", "study", "visits.yaml")
                        .out())
                .contains("visits.yaml:11:21: note[CHK-030]");
        assertThat(Run.emic(study, 2, "codebook", "lint", "--corpus", ".", "--no-corpus")
                        .err())
                .contains("exclude each other");
    }

    @Test
    void aProjectDecidesHowSevereAFindingIs() throws IOException {
        settings("checks: {CHK-030: error}\n");
        assertThat(Run.emic(study, 4, "codebook", "lint").out()).contains("error[CHK-030]");
    }

    @Test
    void aCheckThatIsOffIsSilentAndAnUnknownOneIsTold() throws IOException {
        settings("checks: {CHK-030: off, CHK-0011: note}\n");
        assertThat(Run.emic(study, 4, "codebook", "lint").out())
                .doesNotContain("[CHK-030]")
                .contains("warning[PRJ-062]: no check is called 'CHK-0011'; it is ignored")
                .contains("did you mean 'CHK-001'");
    }

    @Test
    void limitsOfTheProjectHold() throws IOException {
        settings("limits: {rule-share: 1}\n");
        assertThat(Run.emic(study, 0, "codebook", "lint").out()).doesNotContain("CHK-031");
        Files.writeString(folder.resolve("long.txt"), "P: He shouted.\n\nW: And then?\n\n".repeat(20));
        Run.emic(study, 0, "ingest", "../long.txt", "-q");
        assertThat(Run.emic(study, 4, "codebook", "lint").out())
                .contains("CHK-031")
                .contains("1 % are the most");
    }

    @Test
    void examplesThatFailEndWithFourAndErrorsOfTheFileWithThree() throws IOException {
        assertThat(Run.emic(folder, 0, "codebook", "test", "visits.yaml").out())
                .startsWith("visits 1.0.0: 1 of 1 typical examples coded");
        Files.writeString(folder.resolve("bad.yaml"), BOOK.replace("yell*]", "(yell*]"));
        assertThat(Run.emic(folder, 3, "codebook", "test", "bad.yaml").out()).contains("RUL-006");
        Files.writeString(folder.resolve("fails.yaml"), BOOK.replace("shout*,", "scream*,"));
        assertThat(Run.emic(folder, 4, "codebook", "test", "bad.yaml", "fails.yaml", "-f", "tap")
                        .out())
                .contains("not ok")
                .contains("TST-001");
        assertThat(Run.emic(folder, 3, "codebook", "test", "visits.yaml", "-f", "tab")
                        .err())
                .contains("did you mean 'tap'?");
    }
}
