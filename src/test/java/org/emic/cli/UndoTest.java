package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back, bringing back, and the trail that shows both. */
class UndoTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        Run.emic(folder, 0, "init", "study", "--title", "study");
        study = folder.resolve("study");
        Files.writeString(folder.resolve("anna.txt"), "I: How was it?\n\nM: He came in. He sat down. He left.\n");
        Run.emic(study, 0, "ingest", "../anna.txt", "--kind", "interview");
    }

    private Run jo(int exit, String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--coder";
        all[args.length + 1] = "jo";
        return Run.emic(study, exit, all);
    }

    private void add(String code, String quote) {
        jo(0, "code", "add", "anna", code, "--quote", quote, "--new");
    }

    private List<String> codes() {
        return Run.emic(study, 0, "code", "list", "-q", "-f", "tsv", "--columns", "code,memo")
                .out()
                .lines()
                .skip(1)
                .map(row -> row.replace('\t', ' ').strip())
                .toList();
    }

    private String id(String code) {
        return Run.emic(study, 0, "code", "list", "-q", "-f", "tsv", "--columns", "segment_id,code")
                .out()
                .lines()
                .filter(row -> row.endsWith("\t" + code))
                .findFirst()
                .orElseThrow()
                .substring(0, 26);
    }

    @Test
    void undoGoesBackActionByActionAndRedoForward() {
        add("coming", "He came in.");
        add("sitting", "He sat down.");
        String id = id("coming");
        jo(0, "code", "edit", id, "--memo", "slowly");
        jo(0, "code", "remove", id);
        jo(0, "undo");
        assertThat(codes()).containsExactly("coming slowly", "sitting");
        assertThat(id("coming")).isEqualTo(id);
        jo(0, "undo", "2");
        assertThat(codes()).containsExactly("coming");
        jo(0, "undo", "--redo");
        assertThat(codes()).containsExactly("coming slowly", "sitting");
        jo(0, "undo", "--redo");
        assertThat(codes()).containsExactly("sitting");
        assertThat(jo(3, "undo", "--redo").err()).contains("COD-060", "nothing to bring back");
        assertThat(jo(3, "undo", "5").err()).contains("COD-060", "only 4");
        jo(0, "undo", "4");
        assertThat(codes()).isEmpty();
        assertThat(jo(3, "undo").err()).contains("COD-060", "nothing to take back");
    }

    @Test
    void whatWasDoneSinceEndsRedoButAnUndoCanBeTakenBackByItsId() {
        add("coming", "He came in.");
        jo(0, "undo");
        add("sitting", "He sat down.");
        assertThat(jo(3, "undo", "--redo").err()).contains("COD-060");
        String undo = Run.emic(study, 0, "log", "--op", "undo", "-f", "tsv").out();
        String action = undo.lines().skip(1).findFirst().orElseThrow().replaceAll("^(?:[^\t]*\t){4}([^\t]*).*", "$1");
        jo(0, "undo", "--action", action);
        assertThat(codes()).containsExactly("coming", "sitting");
        assertThat(jo(3, "undo", "--action", action).err()).contains("COD-062", "undone already");
    }

    @Test
    void aFileIsOneActionAndOnlyOnesOwnIsTakenBack() throws IOException {
        Run.emic(study, 0, "code", "add", "anna", "leaving", "--quote", "He left.", "--new", "--coder", "mona");
        Files.writeString(
                study.resolve("rows.csv"), "source,code,quote\nanna,coming,He came in.\nanna,sitting,He sat down.\n");
        jo(0, "code", "add", "rows.csv", "--new");
        assertThat(jo(0, "undo", "--dry-run").err()).contains("Would take back 1 action: code add.");
        assertThat(codes()).hasSize(3);
        jo(0, "undo");
        assertThat(codes()).containsExactly("leaving");
        assertThat(jo(3, "undo").err()).contains("COD-060");
    }

    @Test
    void anUndoThatWouldDoubleACodingIsRefused() {
        add("coming", "He came in.");
        jo(0, "code", "remove", id("coming"));
        add("coming", "He came in.");
        String log = Run.emic(study, 0, "log", "--op", "remove", "-f", "tsv").out();
        String action = log.lines().skip(1).findFirst().orElseThrow().replaceAll("^(?:[^\t]*\t){4}([^\t]*).*", "$1");
        assertThat(jo(3, "undo", "--action", action).err()).contains("COD-057");
        assertThat(codes()).containsExactly("coming");
        jo(0, "undo", "2");
        assertThat(codes()).containsExactly("coming");
    }

    @Test
    void theLogTellsWhatARemovalWasAboutAndFiltersByNameAndTime() {
        add("coming", "He came in.");
        jo(0, "code", "remove", id("coming"));
        assertThat(Run.emic(study, 0, "log", "--op", "remove", "-f", "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .startsWith("2026-03-14T09:26:53Z,jo,remove,code remove,01")
                .contains(",anna,19,30,coming,,,He came in.,,true");
        assertThat(Run.emic(study, 0, "log", "--since", "2026-03-14", "--until", "2026-03-14", "-f", "csv")
                        .out()
                        .lines())
                .hasSize(3);
        assertThat(Run.emic(study, 0, "log", "--until", "2026-03-13", "-f", "csv")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Run.emic(study, 0, "log", "--since", "2026-03-14T09:26:54Z", "-f", "csv")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Run.emic(study, 2, "log", "--since", "last week").err()).contains("is no time");
        assertThat(Run.emic(study, 3, "log", "--coder", "joe").err()).contains("COD-064", "'jo'");
        assertThat(Run.emic(study, 2, "log", "--op", "delete").err()).contains("add, remove, edit");
    }
}
