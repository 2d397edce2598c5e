package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code is renamed, merged or split across codebook, memos and everybody's codings, and that is taken back as one. */
class CodeChangeTest {

    private static final String BOOK = """
        emic: codebook/1
        name: doors
        version: 1.0.0
        unit: turn
        codes:
          - id: hostility # a theme
            definition: Open antagonism.
            rules: [furious]
          - id: anger
            definition: Not [[hostility]].
            rules:
              - slam*   # doors
          - id: calm
            definition: Neither.
            rules: ["quiet NOT code:anger"]
        """;

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        Files.writeString(
                folder.resolve("visit.txt"),
                "I: How was it?\n\nM: He slammed the door, he was furious.\n\nI: And she?\n\nM: Quiet. Very quiet.\n");
        Files.writeString(folder.resolve("doors.yaml"), BOOK);
        Run.emic(folder, 0, "init", "study");
        study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../visit.txt");
        Run.emic(study, 0, "apply", "../doors.yaml");
        code("jo", "anger", "He slammed the door", "loud");
        code("jo", "hostility", "He slammed the door", "both");
        code("marek", "anger", "he was furious", "");
        Files.writeString(study.resolve("memos/one.md"), "---\non:\n  - code: anger\n---\nHm.\n");
    }

    private void code(String coder, String code, String quote, String memo) {
        Run.emic(study, 0, "code", "add", "visit", code, "--quote", quote, "--coder", coder, "--memo", memo);
    }

    private List<String> codings() {
        return Run.emic(study, 0, "code", "list", "-f", "csv", "--columns", "coder,code,text,memo", "-q")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private String book() throws IOException {
        return Files.readString(study.resolve("codebooks/doors.yaml"));
    }

    @Test
    void aRenamedCodeIsRenamedEverywhereAndUndoneEverywhere() throws IOException {
        List<String> before = codings();
        Run.emic(study, 0, "code", "rename", "anger", "rage", "--coder", "jo");
        assertThat(codings())
                .containsExactly(
                        "jo,hostility,He slammed the door,both",
                        "jo,rage,He slammed the door,loud",
                        "marek,rage,he was furious,");
        assertThat(book())
                .contains("- id: rage\n    formerly: [anger]\n", "NOT code:rage", "slam*   # doors", "# a theme");
        assertThat(Files.readString(study.resolve("memos/one.md"))).contains("code: rage");
        Run.emic(study, 0, "undo", "--coder", "jo");
        assertThat(codings()).isEqualTo(before);
        assertThat(book()).isEqualTo(BOOK);
        assertThat(Files.readString(study.resolve("memos/one.md"))).contains("code: anger");
        Run.emic(study, 0, "undo", "--redo", "--coder", "jo");
        assertThat(book()).contains("- id: rage");
        assertThat(codings()).contains("marek,rage,he was furious,");
    }

    @Test
    void anUndoIsRefusedWhereTheCodebookWasChangedSince() throws IOException {
        Run.emic(study, 0, "code", "rename", "anger", "rage", "--coder", "jo");
        Files.writeString(study.resolve("codebooks/doors.yaml"), book().replace("- id: rage", "- id: wrath"));
        assertThat(Run.emic(study, 3, "undo", "--coder", "jo").err()).contains("COD-096");
    }

    @Test
    void mergedCodesAreOneAndACodingMadeTwiceIsOneWithBothMemos() throws IOException {
        List<String> before = codings();
        Run.emic(study, 0, "code", "merge", "anger", "hostility", "--coder", "marek");
        assertThat(Run.emic(study, 0, "code", "list", "-f", "jsonl", "--columns", "coder,code,text,memo", "-q")
                        .out()
                        .lines())
                .containsExactly(
                        "{\"coder\":\"jo\",\"code\":\"hostility\",\"text\":\"He slammed the door\",\"memo\":\"loud\\n"
                                + "\\n"
                                + "both\"}",
                        "{\"coder\":\"marek\",\"code\":\"hostility\",\"text\":\"he was furious\",\"memo\":null}");
        assertThat(book()).contains("formerly: [anger]", "# merged into hostility:", "quiet NOT code:hostility");
        assertThat(Run.emic(study, 0, "freq", "-f", "csv", "-q").out()).contains("hostility,");
        Run.emic(study, 0, "undo", "--coder", "marek");
        assertThat(codings()).isEqualTo(before);
        assertThat(book()).isEqualTo(BOOK);
    }

    @Test
    void aRejectionOfWhatARuleCodedStaysWhenTheCodeIsRenamed() throws IOException {
        String id = Run.emic(study, 0, "segments", "--code", "calm", "-f", "csv", "--columns", "segment_id", "-q")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Path log = study.resolve("codings/jo.jsonl");
        int start = Files.readString(study.resolve("sources/visit.txt")).indexOf("Quiet.");
        String rejected =
                "{\"id\":\"01KKNTQ1T8ZZZZZZZZZZZZZZZZ\",\"at\":\"2026-03-14T09:26:53Z\",\"op\":\"reject\",\"segment\":\""
                        + id + "\",\"source\":\"visit\",\"start\":" + start + ",\"end\":" + (start + 18)
                        + ",\"quote\":\"Quiet. Very quiet.\",\"code\":\"calm\",\"codebook\":\"doors\"}\n";
        Files.writeString(log, Files.readString(log) + rejected);
        Run.emic(study, 0, "code", "rename", "calm", "peace", "--coder", "jo");
        assertThat(Run.emic(study, 0, "segments", "--code", "peace", "-f", "csv", "-q")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aSplitMakesSubCodesAndMovesWhatWasDecided() throws IOException {
        String table = Run.emic(
                        study,
                        0,
                        "code",
                        "split",
                        "anger",
                        "--into",
                        "at-worker,at-child",
                        "-f",
                        "csv",
                        "--coder",
                        "jo")
                .out();
        assertThat(table.lines()).hasSize(3);
        assertThat(book()).contains("- id: at-worker\n", "- id: at-child\n");
        String id = table.lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
        Files.writeString(folder.resolve("decided.csv"), "segment_id,code\n" + id + ",at-worker\n");
        Run.emic(study, 0, "code", "split", "anger", "--decisions", "../decided.csv", "--coder", "jo");
        assertThat(codings()).contains("jo,at-worker,He slammed the door,loud", "marek,anger,he was furious,");
        Run.emic(study, 0, "undo", "2", "--coder", "jo");
        assertThat(book()).isEqualTo(BOOK);
        assertThat(codings()).contains("jo,anger,He slammed the door,loud");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(Run.emic(study, 3, "code", "rename", "angr", "rage", "--coder", "jo")
                        .err())
                .contains("COD-091", "anger");
        assertThat(Run.emic(study, 3, "code", "rename", "anger", "hostility", "--coder", "jo")
                        .err())
                .contains("COD-098", "emic code merge anger hostility");
        assertThat(Run.emic(study, 3, "code", "rename", "anger", "Rage!", "--coder", "jo")
                        .err())
                .contains("COD-097");
    }
}
