package org.emic.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/**
 * What all people of a study coded and judged: the fold of the events of all logs in the order of their ids, whichever
 * file they stand in.
 */
public final class CodingLog {

    private final Map<String, LoggedCoding> codings = new TreeMap<>();
    private final Map<String, LogEvent> judgements = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CodingLog() {}

    /** @param logs the bytes of each coder's log, by the coder's name */
    public static CodingLog read(Map<String, byte[]> logs) {
        CodingLog log = new CodingLog();
        List<LogEvent> events = new ArrayList<>();
        new TreeMap<>(logs).forEach((coder, bytes) -> {
            LogReader.Result read = LogReader.read(coder, "codings/" + coder + ".jsonl", bytes);
            events.addAll(read.events());
            log.diagnostics.addAll(read.diagnostics());
        });
        events.sort(Comparator.comparing(LogEvent::id));
        Map<String, LogEvent> seen = new HashMap<>();
        for (LogEvent event : events) {
            LogEvent same = seen.putIfAbsent(event.id(), event);
            if (same == null) {
                log.fold(event);
            } else if (!same.words().equals(event.words())
                    || !same.start().equals(event.start())
                    || !same.end().equals(event.end())) {
                log.diagnostics.add(Diagnostic.error(
                        "COD-003",
                        event.place(),
                        "another event has the id " + event.id() + "; this one is left out",
                        "the other one: " + same.place().file() + ", line "
                                + same.place().line()));
            }
        }
        return log;
    }

    /** What people coded, in the order it was coded. */
    public List<LoggedCoding> codings() {
        return List.copyOf(codings.values());
    }

    /** What could not be read or understood, in the order of files and events. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Whether a person rejected what a rule coded. */
    boolean isRejected(String segment) {
        LogEvent judgement = judgements.get(segment);
        return judgement != null && judgement.operation() == LogEvent.Operation.REJECT;
    }

    /** The last judgement of a coding that a rule made. */
    Optional<LogEvent> judgement(String segment) {
        return Optional.ofNullable(judgements.get(segment));
    }

    /** Whether anything in the source of that id may have been rejected. */
    boolean hasRejections(String source) {
        return judgements.values().stream()
                .filter(event -> event.operation() == LogEvent.Operation.REJECT)
                .anyMatch(event ->
                        event.word("source").isEmpty() || event.word("source").equals(source));
    }

    /** The names of those who coded. */
    Set<String> coders() {
        Set<String> coders = new java.util.TreeSet<>();
        codings.values().forEach(coding -> coders.add(coding.coder()));
        return coders;
    }

    private void fold(LogEvent event) {
        switch (event.operation()) {
            case ADD -> codings.put(event.id(), added(event));
            case REMOVE -> known(event).ifPresent(coding -> codings.remove(coding.id()));
            case EDIT -> known(event).ifPresent(coding -> codings.put(coding.id(), edited(coding, event)));
            case ACCEPT, REJECT -> judgements.put(event.segment(), event);
        }
    }

    private Optional<LoggedCoding> known(LogEvent event) {
        LoggedCoding coding = codings.get(event.segment());
        if (coding == null) {
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

    private LoggedCoding edited(LoggedCoding coding, LogEvent event) {
        int start = event.start().orElse(coding.points().start());
        int end = event.end().orElse(coding.points().end());
        if (start > end) {
            diagnostics.add(Diagnostic.error(
                    "COD-005", event.place(), "after this edit the span would end before it begins", ""));
            return coding;
        }
        Map<String, String> words = event.words();
        return new LoggedCoding(
                coding.id(),
                words.getOrDefault("source", coding.source()),
                new Span(start, end),
                words.getOrDefault("codebook", coding.codebook()),
                words.getOrDefault("code", coding.code()),
                coding.coder(),
                words.getOrDefault("memo", coding.memo()),
                coding.created(),
                coding.place());
    }
}
