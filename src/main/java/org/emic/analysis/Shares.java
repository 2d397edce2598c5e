package org.emic.analysis;

import java.util.OptionalDouble;

/** The numbers of a frequency table's cells: counts, and shares of what they are counted over. */
final class Shares {

    private final FrequencyRequest request;
    private final Group whole;

    Shares(FrequencyRequest request, Group whole) {
        this.request = request;
        this.whole = whole;
    }

    /** A measure of a code in a group. */
    static Cell value(Measure measure, Tally tally, Group group) {
        return switch (measure) {
            case COVERAGE -> Cell.ratio(tally.count(Measure.WORDS), group.over(Measure.WORDS), 100);
            case PER_1000 -> Cell.ratio(tally.count(Measure.SEGMENTS), group.over(Measure.WORDS), 1000);
            default -> Cell.of(tally.count(measure));
        };
    }

    /** The same as a number to compute with; empty where there is nothing to count over. */
    static OptionalDouble number(Measure measure, Tally tally, Group group) {
        return switch (measure) {
            case COVERAGE -> ratio(100 * tally.count(Measure.WORDS), group.over(Measure.WORDS));
            case PER_1000 -> ratio(1000 * tally.count(Measure.SEGMENTS), group.over(Measure.WORDS));
            default -> OptionalDouble.of((double) tally.count(measure));
        };
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / (double) whole);
    }

    /** What a wide table shows of a code in a group. */
    Cell cell(Tally tally, Tally allGroups, Group group) {
        return request.percent().isPresent() ? percent(tally, allGroups, group) : value(request.first(), tally, group);
    }

    /**
     * The percentage that was asked for.
     *
     * @param tally of the code in the group
     * @param allGroups of the code in all groups together
     */
    Cell percent(Tally tally, Tally allGroups, Group group) {
        Measure measure = request.first();
        return Cell.ratio(
                tally.count(measure),
                switch (request.percent().orElseThrow()) {
                    case ROW -> allGroups.count(measure);
                    case COLUMN -> base(measure, group);
                    case TOTAL -> base(measure, whole);
                },
                100);
    }

    /** Sources and cases are compared with all there are, coded or not; the rest with what is coded. */
    private static long base(Measure measure, Group group) {
        return isOfAll(measure) ? group.over(measure) : group.all().count(measure);
    }

    private static boolean isOfAll(Measure measure) {
        return measure == Measure.SOURCES || measure == Measure.CASES;
    }

    /** What the percentages are of, for the footer. */
    static String explained(Percent percent, Measure measure) {
        String counted = measure == Measure.WORDS ? "coded words" : measure.word();
        String all = isOfAll(measure) ? "all " + counted : "the " + counted + " of all codes together";
        return switch (percent) {
            case ROW -> "Row percent: " + counted + " of the code in the group, of its " + counted + " in all groups.";
            case COLUMN -> "Column percent: " + counted + " of the code, of " + all + " in the group.";
            case TOTAL -> "Total percent: " + counted + " of the code in the group, of " + all + " in all groups.";
        };
    }
}
