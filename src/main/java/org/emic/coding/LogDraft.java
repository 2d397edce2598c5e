package org.emic.coding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.Span;

/**
 * What a person does, before the log gives it its id and time.
 *
 * @param operation what is done
 * @param words the event's fields that are texts, by name, as {@link LogEvent} has them; empty ones are left out
 * @param points the span in code points, where the event gives one
 */
public record LogDraft(LogEvent.Operation operation, SortedMap<String, String> words, Optional<Span> points) {

    /** Leaves empty words out; an empty memo stays, because an edit may take a memo away. */
    public LogDraft {
        TreeMap<String, String> said = new TreeMap<>(words);
        said.entrySet()
                .removeIf(entry -> entry.getValue().isEmpty()
                        && !(entry.getKey().equals("memo") && operation == LogEvent.Operation.EDIT));
        words = Collections.unmodifiableSortedMap(said);
    }

    /**
     * A code is applied to a place.
     *
     * @param codebook the codebook's name; may be empty
     * @param memo may be empty
     */
    public static LogDraft add(Quoted place, String codebook, String code, String memo) {
        return of(LogEvent.Operation.ADD, Map.of("codebook", codebook, "code", code, "memo", memo))
                .at(place);
    }

    /** A coding is taken away. */
    public static LogDraft remove(LoggedCoding coding) {
        return of(LogEvent.Operation.REMOVE, Map.of("segment", coding.id(), "source", coding.source()));
    }

    /**
     * A coding is changed.
     *
     * @param changes the new "code", "codebook" and "memo", those of them that change; a new place comes with {@link #at}
     */
    public static LogDraft edit(LoggedCoding coding, Map<String, String> changes) {
        TreeMap<String, String> words = new TreeMap<>(changes);
        words.put("segment", coding.id());
        words.putIfAbsent("source", coding.source());
        return of(LogEvent.Operation.EDIT, words);
    }

    /**
     * What a rule coded is judged.
     *
     * @param operation {@link LogEvent.Operation#ACCEPT} or {@link LogEvent.Operation#REJECT}
     * @param segment its id
     * @param memo may be empty
     */
    public static LogDraft judge(LogEvent.Operation operation, String segment, CodeInPlace what, String memo) {
        return of(operation, Map.of("segment", segment, "codebook", what.codebook(), "code", what.code(), "memo", memo))
                .at(what.place());
    }

    /** What a rule's coding says. */
    public record CodeInPlace(String codebook, String code, Quoted place) {}

    /**
     * A source's text is replaced.
     *
     * @param file the name of the file with the new text
     * @param from SHA-256 of the text before
     * @param to SHA-256 of the text after
     */
    public static LogDraft replace(String source, String file, String from, String to) {
        return of(LogEvent.Operation.REPLACE, Map.of("source", source, "file", file, "from", from, "to", to));
    }

    /** A coding or a judgement stands elsewhere in a text that was replaced. */
    public static LogDraft move(String segment, Quoted now) {
        return of(LogEvent.Operation.MOVE, Map.of("segment", segment)).at(now);
    }

    /** A coding or a judgement has no known place in a text that was replaced; {@code was} is the one it had. */
    public static LogDraft lost(String segment, Quoted was) {
        return of(LogEvent.Operation.LOST, Map.of("segment", segment)).at(was);
    }

    /** A code has another id. Codings of a codebook's code also are those that name no codebook. */
    public static LogDraft rename(String codebook, String code, String to) {
        return of(LogEvent.Operation.RENAME, Map.of("codebook", codebook, "code", code, "to", to));
    }

    /** A code of a codebook gets sub-codes. */
    public static LogDraft split(String codebook, String code, List<String> parts) {
        return of(LogEvent.Operation.SPLIT, Map.of("codebook", codebook, "code", code, "to", String.join(", ", parts)));
    }

    /** An event no longer counts, as if it had not happened; undoing what undid something lets that count again. */
    public static LogDraft undo(LogEvent event) {
        return of(LogEvent.Operation.UNDO, Map.of("event", event.id(), "source", event.word("source")));
    }

    /** The same with one more field. */
    public LogDraft with(String field, String value) {
        TreeMap<String, String> more = new TreeMap<>(words);
        more.put(field, value);
        return new LogDraft(operation, more, points);
    }

    /** The same in that place: its source, span and quote. */
    public LogDraft at(Quoted place) {
        TreeMap<String, String> more = new TreeMap<>(words);
        more.put("source", place.source());
        more.put("quote", place.quote());
        more.put("prefix", place.prefix());
        more.put("suffix", place.suffix());
        return new LogDraft(operation, more, Optional.of(place.points()));
    }

    private static LogDraft of(LogEvent.Operation operation, Map<String, String> words) {
        return new LogDraft(operation, new TreeMap<>(words), Optional.empty());
    }
}
