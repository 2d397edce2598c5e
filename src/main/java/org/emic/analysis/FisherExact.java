package org.emic.analysis;

import java.util.Optional;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Fisher's exact test of independence: of all tables with the same margins, how probable are those that are no more
 * probable than this one.
 *
 * <p>That is what R, scipy and commons-statistics call two-sided. It is exact for any counts, where χ² is not; with
 * more than two rows and columns all tables are gone through, so it is for small ones.
 *
 * <p>References: R. A. Fisher (1935) The Design of Experiments. G. H. Freeman, J. H. Halton (1951) Biometrika 38,
 * 141–149 (larger tables).
 */
public final class FisherExact {

    private FisherExact() {}

    /** The two-sided p. */
    public static Score twoSided(CrossTable table) {
        if (table.degreesOfFreedom() == 0) {
            return CrossTable.tooSmall();
        }
        Optional<FourFold> four = table.fourFold();
        return four.isPresent() ? of(four.get(), AlternativeHypothesis.TWO_SIDED) : AllTables.noMoreProbableThan(table);
    }

    /** The p that the two go together more than chance would have it. */
    public static Score greater(FourFold table) {
        return of(table, AlternativeHypothesis.GREATER_THAN);
    }

    /** The p that the two go together less than chance would have it. */
    public static Score less(FourFold table) {
        return of(table, AlternativeHypothesis.LESS_THAN);
    }

    private static Score of(FourFold table, AlternativeHypothesis alternative) {
        if (table.units() == 0 || table.units() > Integer.MAX_VALUE) {
            return Score.none("Fisher's exact test needs from one to two thousand million units");
        }
        int[][] cells = {
            {(int) table.both(), (int) table.first()}, {(int) table.second(), (int) table.neither()},
        };
        return Score.of(Math.min(
                1, FisherExactTest.withDefaults().with(alternative).test(cells).getPValue()));
    }
}
