package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a framework matrix is to show.
 *
 * @param codes names of the themes; empty for all codes that lie under none
 * @param own whether a theme has only what carries it itself, not what carries its sub-codes
 * @param wide whether each theme is a column, instead of rows of its own
 * @param value what stands in the cells of a wide table
 * @param trace whether each cell has the command that lists its segments; in a long table only
 */
public record MatrixRequest(List<String> codes, boolean own, boolean wide, Value value, boolean trace) {

    /** What a cell shows. */
    public enum Value {
        /** What people wrote; where nobody wrote, what there is to write of. */
        SUMMARY,
        /** How many segments there are. */
        SEGMENTS,
        /** Whether there is a summary that fits. */
        STATE;

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value of that word. */
        public static Optional<Value> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    public MatrixRequest {
        codes = List.copyOf(codes);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        if (trace && wide) {
            return Optional.of("--trace has a command for each cell: use --layout long");
        }
        return !wide && value != Value.SUMMARY
                ? Optional.of("--value chooses what a cell shows; a long table shows all of it")
                : Optional.empty();
    }
}
