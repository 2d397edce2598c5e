package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table of transitions is to show.
 *
 * @param codes names of codes; empty for all that lie under none
 * @param from which of them a transition begins with; empty for all
 * @param to which of them it ends with; empty for all
 * @param lag how many turns further on, at least 1
 * @param by whether transitions are told apart by who speaks first and then
 * @param own whether a code counts only what carries it itself, not what carries its sub-codes
 * @param value what a wide table shows; empty for a row a transition with all values
 * @param trace whether each count has the command that lists what it counts; in a long table only
 * @param draws how the order of turns is drawn anew for p
 */
public record SequenceRequest(
        List<String> codes,
        List<String> from,
        List<String> to,
        int lag,
        Optional<Grouping> by,
        boolean own,
        Optional<Value> value,
        boolean trace,
        Draws draws) {

    /**
     * Random orders.
     *
     * @param number how many, 0 for none
     * @param seed where they begin
     */
    public record Draws(int number, long seed) {}

    /** What can be shown of a transition. */
    public enum Value {
        OBSERVED(0),
        SHARE(1),
        EXPECTED(2),
        RESIDUAL(2),
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
                case OBSERVED -> "pairs of turns with both";
                case SHARE -> "share in percent";
                case EXPECTED -> "pairs expected, from_count · to_count / pairs";
                case RESIDUAL -> "adjusted residuals of the fourfold tables of pairs";
                case CHANCE -> "pairs by chance, the mean over random orders";
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
            return this == OBSERVED ? Column.integer(name) : Column.decimal(name, digits);
        }
    }

    public SequenceRequest {
        codes = List.copyOf(codes);
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        if (by.isPresent() && !by.get().isByTurn()) {
            return Optional.of("transitions are told apart by speaker or role, not by "
                    + by.get().word());
        }
        return trace && value.isPresent()
                ? Optional.of("--trace has a command for each row: use --layout long")
                : Optional.empty();
    }
}
