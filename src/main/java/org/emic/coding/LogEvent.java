package org.emic.coding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.model.Place;

/**
 * A line of a coder's log: what that person did.
 *
 * @param id a ULID; events happen in the order of their ids
 * @param at when, RFC 3339
 * @param operation what was done
 * @param coder who did it
 * @param segment the id of the coding it is about; for {@link Operation#ADD} the event's own id
 * @param words the event's other fields that are texts, by name: "source", "code", "codebook", "quote", "prefix", "suffix",
 *     "memo", and what a later Emic may add
 * @param start of the span in code points, where the event gives it
 * @param end of the span in code points, where the event gives it
 * @param place of the line in its file
 */
record LogEvent(
        String id,
        String at,
        Operation operation,
        String coder,
        String segment,
        Map<String, String> words,
        Optional<Integer> start,
        Optional<Integer> end,
        Place place) {

    /** What a person may do. */
    enum Operation {
        ADD,
        REMOVE,
        EDIT,
        ACCEPT,
        REJECT
    }

    LogEvent {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** A field's text; empty where it is missing. */
    String word(String field) {
        return words.getOrDefault(field, "");
    }
}
