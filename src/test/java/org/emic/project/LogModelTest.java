package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.emic.build.EditedText;
import org.emic.coding.Action;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Quoted;
import org.emic.coding.Ulids;
import org.emic.coding.Undo;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random operations on a study and on a plain model of it in memory: after each the log folds to what the model says, every
 * coding stands on the words that were coded or is listed as lost, and none is forgotten.
 */
class LogModelTest {

    private static final int OPERATIONS = 60;
    private static final List<String> CODES = List.of("doors", "anger", "silence", "visits");
    private static final List<String> WORDS =
            List.of("door", "quiet", "she", "said", "no", "😀", "visit", "and", "then", "he", "nothing", "street");

    @TempDir
    Path folder;

    /** A coding as the model has it; {@code span} in UTF-16 units, none if it is lost. */
    private record Known(Optional<Span> span, String code, String quote) {}

    private final Ulids ids =
            new Ulids(Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC), new SplittableRandom(9));
    private final Deque<Map<String, Known>> former = new ArrayDeque<>();
    private Map<String, Known> model = new TreeMap<>();
    private Random random = new Random();
    private String text = "";
    private Project project;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLogFoldsToWhatAModelSays(long seed) {
        random = new Random(seed);
        project = Fixtures.project(folder);
        text = passage(80);
        Fixtures.add(project, Fixtures.interview("anna", "M: " + text));
        text = "M: " + text + "\n";
        for (int i = 0; i < OPERATIONS; i++) {
            String done = operation();
            agrees("seed " + seed + ", operation " + i + ": " + done);
        }
    }

    private String passage(int words) {
        StringBuilder passage = new StringBuilder();
        for (int i = 0; i < words; i++) {
            passage.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 9 == 8 ? ". " : " ");
        }
        return passage.toString().strip();
    }

    private String operation() {
        int kind = random.nextInt(12);
        if (kind < 5 || model.isEmpty()) {
            return add();
        }
        return switch (kind) {
            case 5 -> remove();
            case 6, 7 -> edit();
            case 8, 9 -> undo();
            case 10 -> rename();
            default -> replace();
        };
    }

    private Span somewhere() {
        int start = 3 + random.nextInt(text.length() - 10);
        int end = Math.min(text.length() - 1, start + 1 + random.nextInt(40));
        start -= Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return new Span(start, end);
    }

    private Quoted quoted(Span span) {
        Sources sources = project.sources();
        return Quoted.of(sources.get("anna"), CodePoints.of(text).fromUtf16(span), sources);
    }

    private CodingLog log() {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            return workspace.log();
        }
    }

    private void write(LogDraft draft) {
        former.push(new TreeMap<>(model));
        append(List.of(draft));
    }

    private void append(List<LogDraft> drafts) {
        try (Lock lock = project.lock()) {
            ids.after(log().lastId());
            assertThat(new LogWriter(project, ids).append(lock, "jo", drafts)).isEmpty();
        }
    }

    private LoggedCoding any() {
        CodingLog log = log();
        List<LoggedCoding> all = new ArrayList<>(log.codings());
        all.addAll(log.lost());
        return all.get(random.nextInt(all.size()));
    }

    private String add() {
        Span span = somewhere();
        String code = CODES.get(random.nextInt(CODES.size()));
        boolean there = model.values().stream()
                .anyMatch(each -> each.code().equals(code) && each.span().equals(Optional.of(span)));
        if (!there) {
            write(LogDraft.add(quoted(span), "", code, ""));
            model.put(log().lastId(), new Known(Optional.of(span), code, span.in(text)));
        }
        return "add";
    }

    private String remove() {
        LoggedCoding coding = any();
        write(LogDraft.remove(coding));
        model.remove(coding.id());
        return "remove";
    }

    private String edit() {
        LoggedCoding coding = any();
        Span span = somewhere();
        write(LogDraft.edit(coding, Map.of()).at(quoted(span)));
        model.put(
                coding.id(), new Known(Optional.of(span), model.get(coding.id()).code(), span.in(text)));
        return "edit";
    }

    private String undo() {
        if (former.isEmpty()) {
            return "nothing to undo";
        }
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            Undo undo = new Undo(
                    new Coded(workspace.study(), List.of(), List.of(), workspace.log(), workspace.sources()), "jo");
            List<Action> actions = undo.last(1);
            append(undo.drafts(actions));
        }
        model = new TreeMap<>(former.pop());
        return "undo";
    }

    /** Codings that would be one after it are told apart by their places here, so that the model stays plain. */
    private String rename() {
        String old = CODES.get(random.nextInt(CODES.size()));
        String to = CODES.get(random.nextInt(CODES.size()));
        boolean unites = model.values().stream()
                .filter(each -> each.code().equals(old))
                .anyMatch(each -> model.values().stream()
                        .anyMatch(
                                other -> other.code().equals(to) && other.span().equals(each.span())));
        if (!unites && !old.equals(to)) {
            write(LogDraft.rename("", old, to));
            model.replaceAll((id, each) -> each.code().equals(old) ? new Known(each.span(), to, each.quote()) : each);
        }
        return "rename";
    }

    private String replace() {
        EditedText edited = new EditedText(text);
        for (int i = 0; i < 3; i++) {
            int space =
                    edited.text().indexOf(' ', 3 + random.nextInt(edited.text().length() / 2));
            if (random.nextBoolean()) {
                edited.insert(space, " " + passage(1 + random.nextInt(8)));
            } else {
                int end = edited.text().indexOf(' ', space + 1 + random.nextInt(20));
                edited.delete(new Span(space, Math.max(end, space + 1)));
            }
        }
        String before = text;
        text = edited.text();
        try (Lock lock = project.lock();
                Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            Replacement replacement = Replacement.plan(
                    workspace, workspace.sources().get("anna"), Fixtures.interview("anna", text.strip()), false);
            replacement.write(lock, "jo", ids, "source replace");
        }
        former.clear();
        CodingLog log = log();
        for (LoggedCoding coding : log.lost()) {
            Known known = model.get(coding.id());
            model.put(coding.id(), new Known(Optional.empty(), known.code(), known.quote()));
        }
        for (LoggedCoding coding : log.codings()) {
            Span span = CodePoints.of(text).toUtf16(coding.points());
            Known known = model.get(coding.id());
            assertThat(squeezed(span.in(text))).isEqualTo(squeezed(known.quote()));
            known.span().ifPresent(place -> assertThat(place.in(before)).isEqualTo(known.quote()));
            model.put(coding.id(), new Known(Optional.of(span), known.code(), span.in(text)));
        }
        return "replace";
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void agrees(String after) {
        CodingLog log = log();
        Map<String, Known> folded = new TreeMap<>();
        CodePoints points = CodePoints.of(text);
        for (LoggedCoding coding : log.codings()) {
            Span span = points.toUtf16(coding.points());
            assertThat(log.place(coding).orElseThrow().quote()).as(after).isEqualTo(span.in(text));
            folded.put(coding.id(), new Known(Optional.of(span), coding.code(), span.in(text)));
        }
        for (LoggedCoding coding : log.lost()) {
            String quote = log.place(coding).orElseThrow().quote();
            folded.put(coding.id(), new Known(Optional.empty(), coding.code(), quote));
        }
        assertThat(folded).as(after).isEqualTo(model);
        assertThat(log.diagnostics()).as(after).isEmpty();
    }
}
