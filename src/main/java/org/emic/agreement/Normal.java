package org.emic.agreement;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** What is asked of the normal and the t distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** How many standard errors an interval reaches to either side. */
    static double reach(double confidence) {
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The same, where the error itself was estimated with so many degrees of freedom. */
    static double reach(double confidence, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The probability of a number at least this far from 0. */
    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    /**
     * A test of a value that has this standard error where there is no agreement beyond chance; the error is above 0.
     */
    static Uncertainty.Test test(double value, double standardError) {
        double z = value / standardError;
        return new Uncertainty.Test(standardError, z, twoSided(z));
    }
}
