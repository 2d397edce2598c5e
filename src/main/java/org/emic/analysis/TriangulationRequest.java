package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a triangulation is to show.
 *
 * @param codes names of codes; empty for all that lie under none
 * @param time the attribute that says when
 * @param opposed for a code's name the names of those that say the opposite
 * @param only which findings are shown; empty for all
 * @param own whether a code counts only what carries it itself, not what carries its sub-codes
 * @param wide whether each kind is a column, instead of rows of its own
 * @param trace whether each count has the command that lists what it counts; in a long table only
 */
public record TriangulationRequest(
        List<String> codes,
        String time,
        Map<String, List<String>> opposed,
        List<Finding> only,
        boolean own,
        boolean wide,
        boolean trace) {

    /** What the kinds of sources say of a theme together. */
    public enum Finding {
        /** Every kind that was seen carries it. */
        CONVERGENCE,
        /** One kind carries it, and another that does not carries the opposite. */
        DISSONANCE,
        /** One kind carries it, another does not. */
        SILENCE,
        /** No kind that was seen carries it. */
        ABSENCE,
        /** One kind only was seen, so there is nothing to compare. */
        SINGLE;

        /** As it is typed and printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The finding of that word. */
        public static Optional<Finding> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    public TriangulationRequest {
        codes = List.copyOf(codes);
        opposed = Map.copyOf(opposed);
        only = List.copyOf(only);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        return trace && wide ? Optional.of("--trace has a command for each row: use --layout long") : Optional.empty();
    }
}
