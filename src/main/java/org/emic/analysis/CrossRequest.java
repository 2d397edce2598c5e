package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table of codes by groups is to show.
 *
 * @param codes names of codes, each a row; empty for all that lie under none
 * @param by what makes the groups
 * @param unit what is counted
 * @param own whether a code counts only what carries it itself, not what carries its sub-codes
 * @param wide whether each group is a column, instead of rows of its own
 * @param value what a wide table shows of each group
 * @param trace whether each count has the command that lists what it counts; in a long table only
 */
public record CrossRequest(
        List<String> codes, Grouping by, UnitKind unit, boolean own, boolean wide, Show value, boolean trace) {

    /** What can be shown of a code in a group. */
    public enum Show {
        /** Units with the code. */
        COUNT,
        /** Of all units with the code, in all groups. */
        ROW_PERCENT,
        /** Of all units of the group. */
        COLUMN_PERCENT,
        /** Of all units. */
        TOTAL_PERCENT,
        /** What independence would give. */
        EXPECTED,
        /** By how many standard errors the count is off. */
        RESIDUAL;

        /** As it is typed, and as its column is called. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What its numbers are, in the plural unit that is counted. */
        String about(String units) {
            return switch (this) {
                case COUNT -> units + " with the code";
                case ROW_PERCENT -> "percent of the " + units + " with the code in all groups";
                case COLUMN_PERCENT -> "percent of all " + units + " of the group";
                case TOTAL_PERCENT -> "percent of all " + units;
                case EXPECTED -> units + " with the code, were it equally frequent in all groups";
                case RESIDUAL -> "adjusted residuals, by how many standard errors the count is off";
            };
        }

        /** The value of that word. */
        public static Optional<Show> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }

        Column column(String name) {
            return switch (this) {
                case COUNT -> Column.integer(name);
                case EXPECTED, RESIDUAL -> Column.decimal(name, 2);
                default -> Column.decimal(name, 1);
            };
        }
    }

    public CrossRequest {
        codes = List.copyOf(codes);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        if (by.isByTurn() && (unit == UnitKind.SOURCES || unit == UnitKind.CASES)) {
            return Optional.of("several " + by.word() + "s speak in one of the " + unit.word()
                    + ", so it belongs to no single group: count --unit turns or segments");
        }
        if (by.kind() == Grouping.Kind.CODER && unit != UnitKind.SEGMENTS) {
            return Optional.of("every coder reads the same " + unit.word()
                    + ", so the groups are no different units: count --unit segments, or compare coders with"
                    + " emic agree");
        }
        if (by.kind() == Grouping.Kind.ATTRIBUTE && by.word().equals("case") && unit == UnitKind.CASES) {
            return Optional.of("each case would be a group of its own: count --unit sources, turns or segments");
        }
        if (trace && wide) {
            return Optional.of("--trace has a command for each row: use --layout long");
        }
        return Optional.empty();
    }
}
