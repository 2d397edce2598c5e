package org.emic.coding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * A line of a coder's log: what that person did. Events of one action are a batch: they count together or not at all.
 *
 * @param id a ULID; events happen in the order of their ids
 * @param at when, RFC 3339
 * @param operation what was done
 * @param coder who did it
 * @param segment the id of the coding it is about; for {@link Operation#ADD} the event's own id; empty for
 *     {@link Operation#UNDO}, which is about an event, {@link Operation#REPLACE} and {@link Operation#RENAME}, which are about a source and a code
 * @param words the event's other fields that are texts, by name: "source", "code", "codebook", "quote", "prefix", "suffix",
 *     "memo", "event", "to", "batch", "part", "by", and what a later Emic may add
 * @param start of the span in code points, where the event gives it
 * @param end of the span in code points, where the event gives it
 * @param place of the line in its file
 */
public record LogEvent(
        String id,
        String at,
        Operation operation,
        String coder,
        String segment,
        Map<String, String> words,
        Optional<Integer> start,
        Optional<Integer> end,
        Place place) {

    /** The field that names a batch: the id of its first event. */
    static final String BATCH = "batch";

    /** The field that says which event of a batch this is: {@code 3/1000}. */
    static final String PART = "part";

    /** What a person may do. */
    public enum Operation {
        ADD,
        REMOVE,
        EDIT,
        ACCEPT,
        REJECT,
        UNDO,
        /** A source's text was replaced; "from" and "to" are the SHA-256 of the texts. */
        REPLACE,
        /** The text was replaced, and this coding or judgement stands elsewhere now. */
        MOVE,
        /** The text was replaced, and the place of this coding or judgement is not known any more. */
        LOST,
        /** A code got sub-codes, which "to" lists; what is coded with them are edits. */
        SPLIT,
        /** A code has another id; "code" is the old one, "to" the new one. */
        RENAME
    }

    public LogEvent {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** A field's text; empty where it is missing. */
    public String word(String field) {
        return words.getOrDefault(field, "");
    }

    /** The id of the action it is part of: that of the batch's first event, or its own. */
    public String action() {
        return words.getOrDefault(BATCH, id);
    }

    /** The same about another segment in another place. */
    LogEvent movedTo(String otherSegment, Quoted place) {
        Map<String, String> moved = new TreeMap<>(words);
        moved.put("segment", otherSegment);
        moved.put("quote", place.quote());
        moved.put("prefix", place.prefix());
        moved.put("suffix", place.suffix());
        return new LogEvent(
                id,
                at,
                operation,
                coder,
                otherSegment,
                moved,
                Optional.of(place.points().start()),
                Optional.of(place.points().end()),
                this.place);
    }

    /** The same about another code. */
    LogEvent withCode(String otherSegment, String code) {
        Map<String, String> renamed = new TreeMap<>(words);
        renamed.put("segment", otherSegment);
        renamed.put("code", code);
        return new LogEvent(id, at, operation, coder, otherSegment, renamed, start, end, place);
    }

    /** The place it gives, with its words; empty if it gives none. */
    Optional<Quoted> quoted() {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Span points = new Span(start.get(), end.get());
        return Optional.of(new Quoted(word("source"), points, word("quote"), word("prefix"), word("suffix")));
    }

    /** Whether the two are one event, as merging two copies of a log leaves it. */
    boolean saysTheSameAs(LogEvent other) {
        return words.equals(other.words) && start.equals(other.start) && end.equals(other.end);
    }
}
