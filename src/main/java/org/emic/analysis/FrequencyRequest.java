package org.emic.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What a frequency table is to show.
 *
 * @param selection what it is restricted to
 * @param by what it is split by; empty for one group
 * @param own whether a code counts only its own segments, not those of its sub-codes
 * @param wide whether each group is a column, instead of rows of its own
 * @param values which measures; empty for all in a long table, for segments in a wide one
 * @param percent of what percentages are wanted; empty for none. They are of the first measure
 * @param trace whether counts have the commands that list what they count; in a long table only
 */
public record FrequencyRequest(
        Selection selection,
        Optional<Grouping> by,
        boolean own,
        boolean wide,
        List<Measure> values,
        Optional<Percent> percent,
        boolean trace) {

    /** Everything about everything, parents counting their sub-codes. */
    public static final FrequencyRequest ALL =
            new FrequencyRequest(Selection.ALL, Optional.empty(), false, false, List.of(), Optional.empty());

    public FrequencyRequest {
        values = List.copyOf(values);
    }

    /** Without commands. */
    public FrequencyRequest(
            Selection selection,
            Optional<Grouping> by,
            boolean own,
            boolean wide,
            List<Measure> values,
            Optional<Percent> percent) {
        this(selection, by, own, wide, values, percent, false);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        if (wide && by.isEmpty()) {
            return Optional.of("a wide table has a column for each group: say which with --by");
        }
        if (wide && values.size() > 1) {
            return Optional.of("a wide table shows one value: choose one, or use --layout long");
        }
        if (percent.filter(Percent.ROW::equals).isPresent() && by.isEmpty()) {
            return Optional.of("a row percentage compares groups: say which with --by");
        }
        if (percent.isPresent() && !first().isCount()) {
            return Optional.of("there is no percentage of " + first().word()
                    + ": choose segments, hits, sources, cases or words with --value");
        }
        if (trace && wide) {
            return Optional.of("--trace has a command for each row: use --layout long");
        }
        return Optional.empty();
    }

    FrequencyRequest withOwn(boolean only) {
        return new FrequencyRequest(selection, by, only, wide, values, percent, trace);
    }

    /** The measures a long table has columns of. */
    List<Measure> shown() {
        return values.isEmpty() ? Measure.usual() : values;
    }

    /** Whether any of its measures needs the words under segments, which takes reading some of the texts. */
    boolean countsWords() {
        return (wide ? values : shown())
                .stream()
                        .anyMatch(
                                each -> each == Measure.WORDS || each == Measure.COVERAGE || each == Measure.PER_1000);
    }

    /** The measure that a wide table and percentages show. */
    Measure first() {
        return values.isEmpty() ? Measure.SEGMENTS : values.get(0);
    }
}
