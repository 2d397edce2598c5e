package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Span;

/** What holds after events that count, taken one after the other. */
final class Fold {

    private final Map<String, LoggedCoding> codings;
    private final Map<String, LoggedCoding> lost = new TreeMap<>();
    private final Map<String, Quoted> places = new HashMap<>();
    private final Map<String, Place> lines = new HashMap<>();
    private final Map<String, LogEvent> judgements = new TreeMap<>();
    /** Codings that became the same as an earlier one, and which. */
    private final Map<String, String> same = new HashMap<>();

    private final Set<String> added = new HashSet<>();
    private final Set<String> undone;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SegmentIds ids = new SegmentIds();

    /** @param undone ids of events that do not count: what is about them says nothing */
    Fold(Set<String> undone) {
        this(undone, new TreeMap<>());
    }

    private Fold(Set<String> undone, Map<String, LoggedCoding> codings) {
        this.undone = undone;
        this.codings = codings;
    }

    /** What is known from before, in the order of ids, so that no more events have to be taken. */
    static Fold of(Map<String, LoggedCoding> codings) {
        return new Fold(Set.of(), codings);
    }

    Map<String, LoggedCoding> codings() {
        return codings;
    }

    Map<String, LoggedCoding> lost() {
        return lost;
    }

    /** Where each coding stands and stood, with its words, by the coding's id. */
    Map<String, Quoted> places() {
        return places;
    }

    /** Where in a log the place of each coding is said, by the coding's id. */
    Map<String, Place> lines() {
        return lines;
    }

    Map<String, LogEvent> judgements() {
        return judgements;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void take(LogEvent event) {
        switch (event.operation()) {
            case ADD -> {
                added.add(event.id());
                codings.put(event.id(), added(event));
                place(event.id(), event);
            }
            case REMOVE ->
                known(event).ifPresent(coding -> {
                    codings.remove(coding.id());
                    lost.remove(coding.id());
                });
            case EDIT -> known(event).ifPresent(coding -> edit(coding, event));
            case MOVE -> move(event);
            case LOST -> lose(event);
            case RENAME -> rename(event);
            case UNDO, REPLACE, SPLIT -> {}
            case ACCEPT, REJECT -> judgements.put(event.segment(), event);
        }
    }

    private Optional<LoggedCoding> known(LogEvent event) {
        String id = same.getOrDefault(event.segment(), event.segment());
        LoggedCoding coding = codings.getOrDefault(id, lost.get(id));
        boolean removedTwice = event.operation() == LogEvent.Operation.REMOVE && added.contains(event.segment());
        if (coding == null && !removedTwice && !undone.contains(event.segment())) {
            diagnostics.add(Diagnostic.warning(
                    "COD-004",
                    event.place(),
                    "this event is about the coding " + event.segment() + ", which is not there",
                    "was it removed before, or is its coder's log missing?"));
        }
        return Optional.ofNullable(coding);
    }

    private static LoggedCoding added(LogEvent event) {
        return new LoggedCoding(
                event.id(),
                event.word("source"),
                new Span(event.start().orElseThrow(), event.end().orElseThrow()),
                event.word("codebook"),
                event.word("code"),
                event.coder(),
                event.word("memo"),
                event.at(),
                event.place());
    }

    private void edit(LoggedCoding coding, LogEvent event) {
        int start = event.start().orElse(coding.points().start());
        int end = event.end().orElse(coding.points().end());
        if (start > end) {
            diagnostics.add(Diagnostic.error(
                    "COD-005", event.place(), "after this edit the span would end before it begins", ""));
            return;
        }
        LoggedCoding edited = coding.with(event.words(), new Span(start, end));
        boolean placed = event.start().isPresent() || event.end().isPresent();
        if (placed) {
            place(coding.id(), event);
        }
        put(edited, lost.containsKey(coding.id()) && !placed);
    }

    private void place(String coding, LogEvent event) {
        event.quoted().ifPresent(place -> {
            places.put(coding, place);
            lines.put(coding, event.place());
        });
    }

    private void put(LoggedCoding coding, boolean isLost) {
        (isLost ? codings : lost).remove(coding.id());
        (isLost ? lost : codings).put(coding.id(), coding);
    }

    private void move(LogEvent event) {
        Quoted place = event.quoted().orElseThrow();
        LogEvent judgement = judgements.remove(event.segment());
        if (judgement != null) {
            String id = ids.of(
                    judgement.word("source"), judgement.word("codebook"), judgement.word("code"), place.points());
            judgements.put(id, judgement.movedTo(id, place));
            return;
        }
        known(event).ifPresent(coding -> {
            place(coding.id(), event);
            put(coding.with(Map.of(), place.points()), false);
        });
    }

    private void lose(LogEvent event) {
        if (judgements.remove(event.segment()) != null) {
            // What was judged is gone with its words; what rules code there now has not been judged.
            return;
        }
        known(event).ifPresent(coding -> {
            place(coding.id(), event);
            put(coding, true);
        });
    }

    private void rename(LogEvent event) {
        Map<String, String> renamed = Map.of("code", event.word("to"));
        for (Map<String, LoggedCoding> part : List.of(codings, lost)) {
            List.copyOf(part.values()).stream()
                    .filter(coding -> isMeant(event, coding.codebook(), coding.code()))
                    .forEach(coding -> part.put(coding.id(), coding.with(renamed, coding.points())));
        }
        unite(event.word("to"));
        for (LogEvent judgement : List.copyOf(judgements.values())) {
            if (isMeant(event, judgement.word("codebook"), judgement.word("code"))
                    && judgement.quoted().isPresent()) {
                judgements.remove(judgement.segment());
                Span points = judgement.quoted().get().points();
                String id = ids.of(judgement.word("source"), judgement.word("codebook"), event.word("to"), points);
                judgements.putIfAbsent(id, judgement.withCode(id, event.word("to")));
            }
        }
    }

    private static boolean isMeant(LogEvent rename, String codebook, String code) {
        String of = rename.word("codebook");
        return code.equals(rename.word("code")) && (codebook.isEmpty() || of.isEmpty() || codebook.equals(of));
    }

    /** Of codings that say the same of the same place by the same person the first stays, with the memos of all. */
    private void unite(String code) {
        Map<List<Object>, LoggedCoding> first = new HashMap<>();
        for (LoggedCoding coding : List.copyOf(codings.values())) {
            if (!coding.code().equals(code)) {
                continue;
            }
            LoggedCoding before = first.putIfAbsent(coding.sameness(), coding);
            if (before != null) {
                LoggedCoding kept = before.with(Map.of("memo", both(before.memo(), coding.memo())), before.points());
                first.put(coding.sameness(), kept);
                codings.put(kept.id(), kept);
                codings.remove(coding.id());
                same.replaceAll((id, other) -> other.equals(coding.id()) ? kept.id() : other);
                same.put(coding.id(), kept.id());
            }
        }
    }

    private static String both(String memo, String other) {
        if (memo.isEmpty() || other.isEmpty() || memo.equals(other)) {
            return memo.isEmpty() ? other : memo;
        }
        return memo + "\n\n" + other;
    }
}
