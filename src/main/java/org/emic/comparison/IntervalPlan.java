package org.emic.comparison;

import org.emic.agreement.Resampling;

/**
 * How intervals are to be got.
 *
 * @param what is drawn
 * @param replicates how often, at least 100
 * @param seed of the random numbers
 * @param draws for {@link What#KALPHA}, as {@link Resampling} has it
 */
public record IntervalPlan(What what, int replicates, long seed, String draws) {

    /** What an interval comes from. */
    public enum What {
        /** The formula where the statistic has one, else units drawn again. */
        USUAL,
        /** The formula or nothing. */
        NONE,
        UNITS,
        /** Whole sources. */
        SOURCES,
        KALPHA,
        KALPHA_EXACT
    }

    Resampling resampling() {
        return switch (what) {
            case NONE -> Resampling.NONE;
            case USUAL, UNITS, SOURCES -> Resampling.units(replicates, seed);
            case KALPHA -> Resampling.kalpha(replicates, seed, draws);
            case KALPHA_EXACT -> new Resampling(Resampling.Method.KALPHA_EXACT, replicates, seed, draws);
        };
    }
}
