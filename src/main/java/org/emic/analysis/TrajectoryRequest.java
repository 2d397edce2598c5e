package org.emic.analysis;

import java.util.List;
import java.util.Optional;
import org.emic.model.Source;

/**
 * What a table of trajectories is to show.
 *
 * @param codes ids, or {@code codebook:id}; empty for all codes that lie under no other
 * @param own whether a code counts only its own segments, not those of its sub-codes
 * @param time the attribute that says when a source is from
 * @param period what dates are put together by: {@code week}, {@code month}, {@code quarter}, {@code year}; empty for none
 * @param value what is followed through time
 * @param wide whether each point in time is a column, instead of a row
 * @param trace whether counts have the commands that list what they count; in a long table only
 */
public record TrajectoryRequest(
        List<String> codes,
        boolean own,
        String time,
        Optional<String> period,
        Measure value,
        boolean wide,
        boolean trace) {

    /** Words for {@link #period()}. */
    public static final List<String> PERIODS = List.of("week", "month", "quarter", "year");

    /** What can be followed through time. */
    public static final List<Measure> VALUES =
            List.of(Measure.SEGMENTS, Measure.HITS, Measure.SOURCES, Measure.WORDS, Measure.COVERAGE, Measure.PER_1000);

    public TrajectoryRequest {
        codes = List.copyOf(codes);
    }

    /** Why no table can be made of this, as a sentence without a final period; empty if one can. */
    public Optional<String> problem() {
        return trace && wide ? Optional.of("--trace has a command for each row: use --layout long") : Optional.empty();
    }

    /** Why no table can be made of these sources, as a sentence without a full stop; empty if one can. */
    public Optional<String> problem(List<Source> sources) {
        return TimeAxis.problem(sources, time, inPeriods());
    }

    /** The same with a row for each point in time, and without commands. */
    public TrajectoryRequest inRows() {
        return new TrajectoryRequest(codes, own, time, period, value, false, false);
    }

    Optional<TimeAxis.Period> inPeriods() {
        return period.flatMap(TimeAxis.Period::of);
    }
}
