package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.diagnostic.EmicException;
import org.emic.index.Study;
import org.emic.model.Attributes;
import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random coding by three people over random texts: the fold of what the log says equals a plain model that knows nothing
 * of logs, and every coding stands on the words that were coded. The seed is the test's parameter.
 */
class LogFoldTest {

    private static final List<String> CODERS = List.of("jo", "marek", "zoë");
    private static final List<String> CODES = List.of("anger", "fear", "space", "door");
    private static final List<String> PIECES =
            List.of("a", "b ", "é", "e\u0301", "🙂", "👩‍👧", "漢字", "\n", "\n\n", " ", "“x”", "שלום", "\t", "word ");
    private static final int STEPS = 60;

    /** What a person coded, as the model keeps it. */
    private record Applied(String coder, String source, Span points, String code, String memo) {
        String place() {
            return coder + "/" + source + "/" + points + "/" + code;
        }
    }

    /** A change of the model: codings by number, {@code null} for one that is taken away. */
    private record Deed(String coder, Map<Integer, Applied> after) {}

    /** The plain model: deeds that count, in their order, and two stacks a person. */
    private static final class Model {
        private final List<Deed> all = new ArrayList<>();
        private final List<Boolean> counts = new ArrayList<>();
        private final Map<String, Deque<Integer>> done = new HashMap<>();
        private final Map<String, Deque<List<Integer>>> undone = new HashMap<>();

        Model() {
            CODERS.forEach(coder -> {
                done.put(coder, new ArrayDeque<>());
                undone.put(coder, new ArrayDeque<>());
            });
        }

        void act(Deed deed) {
            done.get(deed.coder()).push(all.size());
            undone.get(deed.coder()).clear();
            all.add(deed);
            counts.add(true);
        }

        void undo(String coder, int count) {
            List<Integer> taken = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                taken.add(done.get(coder).pop());
            }
            taken.forEach(each -> counts.set(each, false));
            undone.get(coder).push(taken);
        }

        void redo(String coder) {
            List<Integer> back = undone.get(coder).pop();
            for (int i = back.size() - 1; i >= 0; i--) {
                counts.set(back.get(i), true);
                done.get(coder).push(back.get(i));
            }
        }

        SortedMap<Integer, Applied> state() {
            TreeMap<Integer, Applied> state = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                if (counts.get(i)) {
                    all.get(i).after().forEach((number, applied) -> {
                        if (applied == null) {
                            state.remove(number);
                        } else {
                            state.put(number, applied);
                        }
                    });
                }
            }
            return state;
        }
    }

    private final TreeMap<String, String> textById = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, ByteArrayOutputStream> logs = new HashMap<>();
    private final Map<Integer, String> idOf = new HashMap<>();
    private final Model model = new Model();
    private int made;

    private final Texts texts = new Texts() {
        @Override
        public String text(Source source) {
            return textById.get(source.id());
        }

        @Override
        public Extent extent(Source source) {
            String text = text(source);
            return new Extent(text.length(), CodePoints.of(text).count(), new int[1]);
        }
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void theFoldEqualsAPlainModel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String id : List.of("one", "two")) {
            text(id, random);
        }
        for (int step = 0; step < STEPS; step++) {
            step(CODERS.get(random.nextInt(CODERS.size())), random);
            check("seed " + seed + ", step " + step);
        }
    }

    private void text(String id, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        textById.put(id, text.toString());
        sources.add(new Source(
                id,
                id,
                "interview",
                new Attributes(new TreeMap<>()),
                List.of(Turn.of(new Span(0, text.length()), "")),
                ParagraphBreak.LINE,
                new Origin(id, "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64)));
    }

    private Coded coded() {
        Map<String, byte[]> bytes = new HashMap<>();
        logs.forEach((coder, log) -> bytes.put(coder, log.toByteArray()));
        return new Coded(new Study(sources, Roles.NONE), List.of(), List.of(), CodingLog.read(bytes), texts);
    }

    private void append(String coder, Coded before, List<LogDraft> drafts, SplittableRandom random) {
        // A clock that jumps: only the ids may tell the order.
        Instant now = Instant.parse("2026-03-14T09:26:53Z").plusSeconds(random.nextInt(-500_000, 500_000));
        Ulids ids = new Ulids(Clock.fixed(now, ZoneOffset.UTC), random);
        ids.after(before.log().lastId());
        logs.computeIfAbsent(coder, unused -> new ByteArrayOutputStream()).writeBytes(LogLines.of(drafts, ids));
    }

    private void step(String coder, SplittableRandom random) {
        SortedMap<Integer, Applied> state = model.state();
        List<Integer> own = state.keySet().stream()
                .filter(number -> state.get(number).coder().equals(coder))
                .toList();
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> add(coder, state, random);
            case 3 -> {
                if (!own.isEmpty()) {
                    remove(coder, own, random);
                }
            }
            case 4 -> {
                if (!own.isEmpty()) {
                    edit(coder, own.get(random.nextInt(own.size())), state, random);
                }
            }
            case 5 -> undo(coder, random);
            default -> redo(coder, random);
        }
    }

    private Applied applied(String coder, SplittableRandom random) {
        Source source = sources.get(random.nextInt(sources.size()));
        int count = CodePoints.of(textById.get(source.id())).count();
        int start = random.nextInt(count);
        int end = start + 1 + random.nextInt(Math.min(12, count - start));
        String memo = random.nextInt(3) == 0 ? "memo " + PIECES.get(random.nextInt(PIECES.size())) : "";
        return new Applied(
                coder, source.id(), new Span(start, end), CODES.get(random.nextInt(CODES.size())), memo.strip());
    }

    private void add(String coder, SortedMap<Integer, Applied> state, SplittableRandom random) {
        Coded before = coded();
        CodingIntake intake = new CodingIntake(before, coder, true);
        Map<Integer, Applied> after = new TreeMap<>();
        TreeSet<String> there = new TreeSet<>();
        state.values().forEach(each -> there.add(each.place()));
        for (int i = 0; i <= random.nextInt(4); i++) {
            Applied wanted = applied(coder, random);
            Map<String, String> fields = new TreeMap<>(Map.of(
                    "source", wanted.source(),
                    "code", wanted.code(),
                    "span", wanted.points().start() + "-" + wanted.points().end(),
                    "memo", wanted.memo()));
            boolean isNew = there.add(wanted.place());
            assertThat(intake.take(fields, Place.NONE).isEmpty()).isEqualTo(isNew);
            if (isNew) {
                after.put(made++, wanted);
            }
        }
        if (!after.isEmpty()) {
            append(coder, before, intake.drafts(), random);
            List<LogEvent> events = coded().log().events();
            int at = events.size() - after.size();
            for (int number : after.keySet()) {
                idOf.put(number, events.get(at++).id());
            }
            model.act(new Deed(coder, after));
        }
    }

    private void remove(String coder, List<Integer> own, SplittableRandom random) {
        Coded before = coded();
        CodingEdits edits = new CodingEdits(before, coder);
        Map<Integer, Applied> after = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            int number = own.get(random.nextInt(own.size()));
            edits.remove(idOf.get(number));
            after.put(number, null);
        }
        append(coder, before, edits.drafts(), random);
        model.act(new Deed(coder, after));
    }

    private void edit(String coder, int number, SortedMap<Integer, Applied> state, SplittableRandom random) {
        Applied was = state.get(number);
        Applied wanted = applied(coder, random);
        Span points = wanted.source().equals(was.source()) ? wanted.points() : was.points();
        // No codebook has the codes: known are those that somebody applied.
        List<String> known = state.values().stream().map(Applied::code).toList();
        String code = known.get(random.nextInt(known.size()));
        Applied now = new Applied(coder, was.source(), points, code, wanted.memo());
        boolean doubles = state.entrySet().stream()
                .anyMatch(each ->
                        each.getKey() != number && each.getValue().place().equals(now.place()));
        Coded before = coded();
        CodingEdits edits = new CodingEdits(before, coder);
        Map<String, String> fields =
                Map.of("code", now.code(), "memo", now.memo(), "span", points.start() + "-" + points.end());
        boolean changes;
        try {
            changes = edits.edit(idOf.get(number), fields);
        } catch (EmicException e) {
            assertThat(doubles).as(e.getMessage()).isTrue();
            return;
        }
        assertThat(changes).isEqualTo(!now.equals(was));
        if (changes) {
            append(coder, before, edits.drafts(), random);
            Map<Integer, Applied> after = new TreeMap<>();
            after.put(number, now);
            model.act(new Deed(coder, after));
        }
    }

    private void undo(String coder, SplittableRandom random) {
        int count = 1 + random.nextInt(3);
        Coded before = coded();
        Undo undo = new Undo(before, coder);
        if (model.done.get(coder).size() < count) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> undo.last(count))
                    .hasMessageContaining("COD-060");
            return;
        }
        append(coder, before, undo.drafts(undo.last(count)), random);
        model.undo(coder, count);
    }

    private void redo(String coder, SplittableRandom random) {
        Coded before = coded();
        Undo undo = new Undo(before, coder);
        if (model.undone.get(coder).isEmpty()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> undo.lastUndone(1))
                    .hasMessageContaining("COD-060");
            return;
        }
        append(coder, before, undo.drafts(undo.lastUndone(1)), random);
        model.redo(coder);
    }

    private void check(String where) {
        Coded coded = coded();
        TreeMap<String, Applied> expected = new TreeMap<>();
        model.state().forEach((number, applied) -> expected.put(idOf.get(number), applied));
        TreeMap<String, Applied> found = new TreeMap<>();
        for (LoggedCoding each : coded.log().codings()) {
            found.put(each.id(), new Applied(each.coder(), each.source(), each.points(), each.code(), each.memo()));
            assertThat(coded.words(each))
                    .as(where)
                    .isEqualTo(coded.log().place(each).orElseThrow().quote())
                    .isEqualTo(inCodePoints(textById.get(each.source()), each.points()));
        }
        assertThat(found).as(where).isEqualTo(expected);
        assertThat(coded.log().diagnostics()).as(where).isEmpty();
        logs.values()
                .forEach(log -> assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("\uFFFD"));
    }

    /** The words by counting code points, one after the other. */
    private static String inCodePoints(String text, Span points) {
        int[] all = text.codePoints().toArray();
        return new String(all, points.start(), points.length());
    }
}
