package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic codebook lint --fix}: which files are corrected, what is told, and what is left. */
class CodebookFixTest {

    private static final String BOOK = """
        emic: codebook/1
        name: visits
        version: 1.0.0
        language: en
        codes:
          - id: Anger   # a comment
            name: Anger  at them
            rules: [shout*]
          - id: Fear
            exclude: Antagonism is [[Anger]].
            rules: [afraid]
        """;

    @TempDir
    Path folder;

    private Path study;
    private Path book;

    @BeforeEach
    void aStudy() throws IOException {
        Run.emic(folder, 0, "init", "study", "-q");
        study = folder.resolve("study");
        Files.writeString(folder.resolve("visit.txt"), "P: He shouted.\n\nW: And then?\n");
        Run.emic(study, 0, "ingest", "../visit.txt", "-q");
        Files.createDirectories(study.resolve("codebooks"));
        book = study.resolve("codebooks/visits.yaml");
        Files.writeString(book, BOOK);
    }

    @Test
    void theCodebooksOfAProjectAreCorrectedAndTheRestIsTold() throws IOException {
        Run run = Run.emic(study, 4, "codebook", "lint", "--fix");
        assertThat(run.err())
                .contains("fixed codebooks/visits.yaml:6:9: 'Anger' → 'anger' [CBK-013]")
                .contains("fixed codebooks/visits.yaml:7:16: several spaces made one [CHK-012]")
                .contains("fixed codebooks/visits.yaml:10:30: 'Anger' → 'anger' [CBK-022]");
        assertThat(run.out()).contains("CHK-001").doesNotContain("CBK-013", "CBK-022", "CHK-012");
        assertThat(Files.readString(book))
                .isEqualTo(BOOK.replace("id: Anger ", "id: anger ")
                        .replace("Fear", "fear")
                        .replace("Anger  at", "Anger at")
                        .replace("[[Anger]]", "[[anger]]"));
        Run again = Run.emic(study, 4, "codebook", "lint", "--fix");
        assertThat(again.err()).doesNotContain("fixed");
        assertThat(again.out()).isEqualTo(run.out());
    }

    @Test
    void aDryRunPrintsADiffAndChangesNothing() throws IOException {
        Run run = Run.emic(study, 4, "codebook", "lint", "--fix", "--dry-run");
        assertThat(run.out())
                .startsWith("--- codebooks/visits.yaml\n+++ codebooks/visits.yaml\n@@ -3,9 +3,9 @@\n")
                .contains("-  - id: Anger   # a comment\n-    name: Anger  at them\n+  - id: anger   # a comment\n");
        assertThat(Files.readString(book)).isEqualTo(BOOK);
        Files.writeString(
                book, BOOK.replace("Anger", "anger").replace("Fear", "fear").replace("  at", " at"));
        assertThat(Run.emic(study, 0, "codebook", "lint", "--fix", "--dry-run").out())
                .isEmpty();
        assertThat(Run.emic(study, 2, "codebook", "lint", "--dry-run").err()).contains("--dry-run goes with --fix");
        assertThat(Run.emic(study, 2, "codebook", "lint", "--fix", "--dry-run", "-f", "json")
                        .err())
                .contains("leave -f out");
    }

    @Test
    void anIdThatPeopleCodedByStays() throws IOException {
        Files.createDirectories(study.resolve("codings"));
        Files.writeString(
                study.resolve("codings/kim.jsonl"),
                "{\"id\":\"01ARZ3NDEKTSV4RRFFQ69G5FAX\",\"at\":\"2026-03-14T10:02:00Z\",\"op\":\"add\",\"source\":\"visit\",\"start\":0,\"end\":2,\"quote\":\"P:\",\"prefix\":\"\",\"suffix\":\""
                        + " He shouted.\",\"code\":\"Anger\"}\n");
        Run run = Run.emic(study, 4, "codebook", "lint", "--fix");
        assertThat(run.err()).contains("CBK-046", "'Anger' was left as it is: people coded by it");
        assertThat(Files.readString(book)).contains("id: Anger ", "[[Anger]]", "id: fear");
    }

    @Test
    void aFileOutsideAProjectIsCorrectedToo() throws IOException {
        Path file = folder.resolve("alone.yaml");
        Files.writeString(file, BOOK);
        Run.emic(folder, 4, "codebook", "lint", "alone.yaml", "none.yaml", "--fix");
        assertThat(Files.readString(file)).contains("id: anger ");
        assertThat(Files.readString(book)).isEqualTo(BOOK);
    }
}
