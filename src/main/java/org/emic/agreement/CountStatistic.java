package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/** A statistic that asks only how many coders chose which category, not which coders. */
abstract class CountStatistic extends RatedStatistic<CountsTable> {

    CountStatistic(String id, String title, String about, String source) {
        super(id, title, about, source);
    }

    @Override
    public final List<DataKind> takes() {
        return List.of(DataKind.RATINGS, DataKind.CONTINGENCY, DataKind.COUNTS);
    }

    @Override
    final Optional<CountsTable> view(Data data) {
        return counts(data);
    }

    @Override
    final Estimate estimate(CountsTable counts, Options options) {
        return counts.unitsOf(2) == 0 ? Refusal.noOverlap() : compared(counts, options);
    }

    /** Computes it from data in which at least one unit has two ratings. */
    abstract Estimate compared(CountsTable counts, Options options);

    /** The only category that was given in units with at least two ratings; −1 if there are several. */
    static int onlyCategory(CountsTable counts) {
        return only(counts.margins(2));
    }

    /** The only place that is not 0; −1 if there are several. */
    static int only(long[] margins) {
        int found = -1;
        for (int category = 0; category < margins.length; category++) {
            if (margins[category] > 0) {
                if (found >= 0) {
                    return -1;
                }
                found = category;
            }
        }
        return found;
    }

    /** What it was computed over. */
    static Basis.Counted counted(CountsTable counts) {
        return new Basis.Counted("units", counts.unitsOf(2), counts.coders(), counts.ratingsInUnitsOf(2));
    }
}
