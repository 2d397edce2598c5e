package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEvent;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Quoted;
import org.emic.coding.Ulids;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was appended is there, and of what was not confirmed either everything or nothing. */
class LogWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC);
    private static final Transcript ANNA =
            Fixtures.interview("anna", "I: 😀 How was the visit?", "M: He slammed the door and she walked out.");

    @TempDir
    Path folder;

    private Project project;
    private Path log;
    private final Ulids ids = new Ulids(CLOCK, new SplittableRandom(3));

    @BeforeEach
    void study() {
        project = Fixtures.project(folder);
        Fixtures.add(project, ANNA);
        log = folder.resolve("codings/jo.jsonl");
    }

    private Quoted place(int start, int end) {
        Sources sources = project.sources();
        return Quoted.of(sources.get("anna"), new Span(start, end), sources);
    }

    private List<LogDraft> adds(int count) {
        List<LogDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(LogDraft.add(place(i, i + 9), "doors", "code-" + i, i == 0 ? "a \"memo\"\nin two lines" : ""));
        }
        return drafts;
    }

    private List<Diagnostic> append(List<LogDraft> drafts) {
        try (Lock lock = project.lock()) {
            ids.after(log().lastId());
            return new LogWriter(project, ids).append(lock, "jo", drafts);
        }
    }

    private CodingLog log() {
        return Workspace.open(project, Progress.SILENT).log();
    }

    private List<String> codes() {
        return log().codings().stream().map(LoggedCoding::code).toList();
    }

    @Test
    void aLineIsAsTheManualShowsIt() throws IOException {
        append(List.of(LogDraft.add(place(3, 18), "doors", "leaving", "so \"quick\"")));
        assertThat(Files.readString(log))
                .matches(
                        "\\{\"id\":\"01[0-9A-Z]{24}\",\"at\":\"2026-03-14T09:26:53Z\",\"op\":\"add\",\"source\":\"anna\",\"start\":3,\"end\":18,\"quote\":\"😀"
                                + " How was the v\",\"prefix\":\"I: \",\"suffix\":\"isit\\?\\\\n"
                                + "M: He slammed the door and\",\"code\":\"leaving\",\"codebook\":\"doors\",\"memo\":\"so"
                                + " \\\\\"quick\\\\\"\"}\n");
    }

    @Test
    void whatIsAppendedIsWhatIsRead() {
        append(adds(3));
        LoggedCoding first = log().codings().get(0);
        assertThat(first.points()).isEqualTo(new Span(0, 9));
        assertThat(first.memo()).isEqualTo("a \"memo\"\nin two lines");
        assertThat(first.created()).isEqualTo("2026-03-14T09:26:53Z");
        append(List.of(
                LogDraft.edit(first, java.util.Map.of("memo", "")).at(place(3, 4)),
                LogDraft.remove(log().codings().get(1))));
        assertThat(codes()).containsExactly("code-0", "code-2");
        assertThat(log().codings().get(0).memo()).isEmpty();
        assertThat(log().codings().get(0).points()).isEqualTo(new Span(3, 4));
        assertThat(log().diagnostics()).isEmpty();
    }

    @Test
    void whatIsUndoneIsAsIfItHadNotHappenedAndComesBackWhenThatIsUndone() {
        append(adds(2));
        append(List.of(LogDraft.remove(log().codings().get(0))));
        LogEvent removal = log().events().get(2);
        append(List.of(LogDraft.undo(removal)));
        assertThat(codes()).containsExactly("code-0", "code-1");
        append(List.of(LogDraft.undo(log().events().get(3))));
        assertThat(codes()).containsExactly("code-1");
        assertThat(log().undone()).containsExactly(log().events().get(3).id());
    }

    @Test
    void idsGrowAlsoWhereTheClockGoesBack() {
        append(adds(1));
        Ulids late =
                new Ulids(Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC), new SplittableRandom(1));
        late.after(log().lastId());
        try (Lock lock = project.lock()) {
            new LogWriter(project, late)
                    .append(lock, "ann", List.of(LogDraft.remove(log().codings().get(0))));
        }
        assertThat(codes()).isEmpty();
    }

    /** The oracle: a batch cut anywhere but at its very end, the last line break, is nothing; what was before it stays. */
    @Test
    void aBatchThatIsCutAnywhereCountsAsNothingAndIsKeptBesideTheLog() throws IOException {
        append(adds(1));
        byte[] before = Files.readAllBytes(log);
        append(adds(3));
        byte[] whole = Files.readAllBytes(log);
        for (int cut = before.length; cut <= whole.length; cut++) {
            Files.write(log, java.util.Arrays.copyOf(whole, cut));
            boolean all = cut >= whole.length - 1;
            boolean nothing = cut == before.length;
            CodingLog read = log();
            assertThat(read.codings()).as("cut at %d", cut).hasSize(all ? 4 : 1);
            assertThat(read.diagnostics()).hasSize(all || nothing ? 0 : 1);
            Files.deleteIfExists(folder.resolve("codings/jo.torn"));
            assertThat(append(adds(2))).isEqualTo(read.diagnostics());
            assertThat(log().codings()).as("cut at %d", cut).hasSize(all ? 6 : 3);
            assertThat(log().diagnostics()).isEmpty();
            if (!all && !nothing) {
                String torn = new String(
                        whole, before.length, cut - before.length, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(Files.readString(
                                folder.resolve("codings/jo.torn"), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .isEqualTo(torn.endsWith("\n") ? torn : torn + "\n");
            }
        }
    }

    @Test
    void aLineTakenOutOfABatchByHandLeavesTheOthers() throws IOException {
        append(adds(3));
        List<String> lines = Files.readAllLines(log);
        Files.write(log, List.of(lines.get(0), lines.get(2)));
        assertThat(codes()).containsExactly("code-0", "code-2");
    }

    @Test
    void aLogWithoutItsLastLineBreakGetsOne() throws IOException {
        append(adds(1));
        Files.writeString(log, Files.readString(log).stripTrailing());
        append(adds(1));
        assertThat(codes()).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheLogAsItIs() throws IOException {
        Files.delete(folder.resolve("codings"));
        Files.writeString(folder.resolve("codings"), "in the way", StandardOpenOption.CREATE);
        assertThatThrownBy(() -> append(adds(2)))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("PRJ-014");
    }

    @Test
    void aNameThatIsNoFilesNameCannotCode() {
        try (Lock lock = project.lock()) {
            LogWriter writer = new LogWriter(project, ids);
            List<LogDraft> drafts = adds(1);
            assertThatThrownBy(() -> writer.append(lock, "../jo", drafts)).hasMessageContaining("PRJ-070");
        }
    }
}
