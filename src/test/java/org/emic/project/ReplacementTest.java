package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.emic.coding.Carried;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Quoted;
import org.emic.coding.Ulids;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is replaced as one: its words, its turns and everybody's codings; and nothing that was coded is forgotten. */
class ReplacementTest {

    private static final Transcript OLD = Fixtures.interview(
            "anna",
            "I: 😀 How was the visit?",
            "M: He slammed the door and she walked out.",
            "I: And then?",
            "M: Nothing.");
    private static final Transcript NEW = Fixtures.interview(
            "anna",
            "I: Before we begin, is the tape on?",
            "I: 😀 How was the visit?",
            "M: He slammed the doors and she walked out.",
            "I: And then?");

    @TempDir
    Path folder;

    private final Ulids ids =
            new Ulids(Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC), new SplittableRandom(3));

    @BeforeEach
    void study() {
        Project project = Fixtures.project(folder);
        Fixtures.add(project, OLD);
        code(project, "jo", "the visit", "visits");
        code(project, "jo", "slammed the door", "doors");
        code(project, "marek", "she walked out", "leaving");
        code(project, "marek", "Nothing.", "silence");
    }

    private void code(Project project, String coder, String quote, String code) {
        try (Lock lock = project.lock()) {
            Sources sources = project.sources();
            int start = OLD.text().indexOf(quote);
            Span points = CodePoints.of(OLD.text()).fromUtf16(new Span(start, start + quote.length()));
            ids.after(log(project).lastId());
            LogDraft draft = LogDraft.add(Quoted.of(sources.get("anna"), points, sources), "", code, "");
            assertThat(new LogWriter(project, ids).append(lock, coder, List.of(draft)))
                    .isEmpty();
        }
    }

    private static CodingLog log(Project project) {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            return workspace.log();
        }
    }

    private List<Carried> replace(Project project, Transcript text, boolean acceptChanged) {
        try (Lock lock = project.lock();
                Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            Replacement replacement =
                    Replacement.plan(workspace, workspace.sources().about("anna"), text, acceptChanged);
            if (replacement.changesAnything()) {
                replacement.write(lock, "jo", ids, "source replace");
            }
            return replacement.carried();
        }
    }

    /** Each coding that has a place, with the words that stand there now. */
    private static List<String> said(Project project) {
        Sources sources = project.sources();
        String text = sources.text(sources.get("anna"));
        return log(project).codings().stream()
                .map(each -> each.coder() + " " + each.code() + " "
                        + CodePoints.of(text).toUtf16(each.points()).in(text))
                .toList();
    }

    private static List<String> lost(Project project) {
        return log(project).lost().stream().map(LoggedCoding::code).toList();
    }

    @Test
    void codingsOfAllCodersGoWithTheirWordsAndTheRestIsLost() {
        Project project = Project.open(folder);
        assertThat(replace(project, NEW, false))
                .extracting(Carried::outcome)
                .containsExactly(
                        Carried.Outcome.MOVES,
                        Carried.Outcome.LOST_CHANGED,
                        Carried.Outcome.MOVES,
                        Carried.Outcome.LOST_GONE);
        assertThat(said(project)).containsExactly("jo visits the visit", "marek leaving she walked out");
        assertThat(lost(project)).containsExactly("doors", "silence");
        assertThat(project.sources().get("anna").turns()).hasSize(4);
    }

    @Test
    void changedWordsKeepTheirCodingWhereThatIsAskedFor() {
        Project project = Project.open(folder);
        replace(project, NEW, true);
        assertThat(said(project)).contains("jo doors slammed the doors");
    }

    @Test
    void theFormerTextGivesTheLostTheirPlacesBack() {
        Project project = Project.open(folder);
        List<String> before = said(project);
        replace(project, NEW, false);
        assertThat(replace(project, OLD, false)).extracting(Carried::outcome).contains(Carried.Outcome.FOUND);
        assertThat(said(project)).containsExactlyElementsOf(before);
        assertThat(lost(project)).isEmpty();
    }

    @Test
    void aTextThatWasEditedInTheProjectIsTakenAsItIs() throws IOException {
        Files.writeString(folder.resolve("sources/anna.txt"), NEW.text());
        Project project = Project.open(folder);
        replace(project, NEW, false);
        assertThat(said(project)).containsExactly("jo visits the visit", "marek leaving she walked out");
        assertThat(lost(project)).containsExactly("doors", "silence");
    }

    @Test
    void whatOneLostAnotherCanPlace() {
        Project project = Project.open(folder);
        replace(project, NEW, false);
        LoggedCoding lost = log(project).lost().get(0);
        try (Lock lock = project.lock()) {
            Sources sources = project.sources();
            int start = NEW.text().indexOf("slammed the doors");
            Span points = CodePoints.of(NEW.text()).fromUtf16(new Span(start, start + 17));
            ids.after(log(project).lastId());
            LogDraft placed =
                    LogDraft.edit(lost, java.util.Map.of()).at(Quoted.of(sources.get("anna"), points, sources));
            assertThat(new LogWriter(project, ids).append(lock, "marek", List.of(placed)))
                    .isEmpty();
        }
        assertThat(said(project)).contains("jo doors slammed the doors");
        assertThat(lost(project)).containsExactly("silence");
    }

    @Test
    void theSameTextChangesNothing() throws IOException {
        Project project = Project.open(folder);
        List<String> before = bytes();
        replace(project, OLD, false);
        assertThat(bytes()).isEqualTo(before);
    }

    /** The process may end before any step that changes a file; then everything is old or everything is new. */
    @Test
    void aCrashAtAnyStepLeavesTheOldStudyOrTheNewOne() throws IOException {
        List<String> old = bytes();
        int steps = 0;
        boolean made = false;
        for (boolean ended = false; !ended; steps++) {
            int last = steps;
            int[] step = {0};
            try {
                replace(Project.open(folder, unused -> crashAt(last, step)), NEW, false);
                ended = true;
            } catch (Crash e) {
                // The process is gone.
            }
            Project after = Project.open(folder);
            List<String> now = bytes();
            if (!now.equals(old)) {
                assertThat(said(after)).containsExactly("jo visits the visit", "marek leaving she walked out");
                assertThat(lost(after)).containsExactly("doors", "silence");
                made = true;
                replace(after, OLD, false);
                replaceLogs(old);
            }
        }
        assertThat(steps).isGreaterThan(12);
        assertThat(made).isTrue();
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void crashAt(int last, int[] step) {
        if (step[0]++ == last) {
            throw new Crash();
        }
    }

    /** The study's files with their contents, what is derived left out. */
    private List<String> bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> all = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(each).toString();
                if (!name.startsWith(".emic")) {
                    assertThat(name).doesNotEndWith(JointChange.LIST);
                    if (!name.endsWith(JointChange.NEXT) && !name.endsWith(AtomicFiles.UNFINISHED)) {
                        all.add(name + "\n" + Files.readString(each));
                    }
                }
            }
            return all;
        }
    }

    private void replaceLogs(List<String> files) throws IOException {
        for (String each : files) {
            String name = each.substring(0, each.indexOf('\n'));
            Files.writeString(folder.resolve(name), each.substring(each.indexOf('\n') + 1));
        }
    }
}
