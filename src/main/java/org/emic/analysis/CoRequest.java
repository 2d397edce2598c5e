package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table of codes by codes is to show.
 *
 * @param codes names of codes; empty for all
 * @param within what "together" means
 * @param own whether a code counts only what carries it itself, not what carries its sub-codes
 * @param layout how it is laid out
 * @param value what a matrix shows of each pair
 * @param trace whether each count has the command that lists what it counts; in a tidy table only
 */
public record CoRequest(List<String> codes, Within within, boolean own, Layout layout, Value value, boolean trace) {

    /** How pairs are laid out. */
    public enum Layout {
        /** A column a code, each pair once. */
        TRIANGLE,
        /** A column a code, each pair twice. */
        MATRIX,
        /** A row a pair with all values. */
        TIDY,
        /** A graph in GraphML: an edge for each pair that stands together. */
        GRAPHML,
        /** The same in the language of Graphviz. */
        DOT;

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The layout of that word. */
        public static Optional<Layout> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    /** What can be shown of a pair. */
    public enum Value {
        BOTH(0),
        C(3),
        JACCARD(3),
        LIFT(2),
        PHI(3),
        EXPECTED(2),
        CHANCE(2),
        P(4);

        private final int digits;

        Value(int digits) {
            this.digits = digits;
        }

        /** As it is typed, and as its column is called. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What its numbers are. */
        String about() {
            return switch (this) {
                case BOTH -> "how often the two stand together; on the diagonal how often the code stands";
                case C -> "c-coefficient, n12 / (n1 + n2 − n12)";
                case JACCARD -> "Jaccard coefficient, n12 / (n1 + n2 − n12)";
                case LIFT -> "lift, both by expected";
                case PHI -> "φ";
                case EXPECTED -> "how often the two would stand together if they were independent";
                case CHANCE -> "how often the two would stand together by chance, on average";
                case P -> "p";
            };
        }

        /** The value of that word. */
        public static Optional<Value> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }

        Column column(String name) {
            return this == BOTH ? Column.integer(name) : Column.decimal(name, digits);
        }
    }

    public CoRequest {
        codes = List.copyOf(codes);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        return trace && layout != Layout.TIDY
                ? Optional.of("--trace has a command for each row: use --layout tidy")
                : Optional.empty();
    }
}
