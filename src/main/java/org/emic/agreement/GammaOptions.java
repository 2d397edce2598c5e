package org.emic.agreement;

/**
 * How units are aligned for gamma.
 *
 * @param position how much a difference of place weighs, 0 or more
 * @param category how much a difference of value weighs, 0 or more
 * @param empty what a unit without a partner costs, above 0
 * @param samples how many chance continua are drawn, at least 2
 * @param seed of the chance continua
 */
public record GammaOptions(double position, double category, double empty, int samples, long seed) {

    /** As in the paper: both weigh 1, and a unit without a partner costs 1. */
    public static final GammaOptions DEFAULT = new GammaOptions(1, 1, 1, 30, Resampling.DEFAULT_SEED);

    /** @throws IllegalArgumentException if a number is out of its range */
    public GammaOptions {
        if (!(position >= 0 && category >= 0 && empty > 0 && position + category > 0) || samples < 2) {
            throw new IllegalArgumentException(
                    "weights are 0 or more and not both 0, an empty partner costs more than 0, and samples are at least 2");
        }
    }
}
