package org.emic.analysis;

/**
 * Two yes-or-no questions asked of the same units: a fourfold table, and how the two go together.
 *
 * <pre>
 *              second yes   second no
 *   first yes      both         first
 *   first no      second       neither
 * </pre>
 *
 * <p>References: G. U. Yule (1912) Journal of the Royal Statistical Society 75, 579–652. T. Dunning (1993)
 * Computational Linguistics 19, 61–74 (log-likelihood).
 *
 * @param both units with both, 0 or more
 * @param first units with the first only, 0 or more
 * @param second units with the second only, 0 or more
 * @param neither units with neither, 0 or more
 */
public record FourFold(long both, long first, long second, long neither) {

    /** @throws IllegalArgumentException if a number is below 0 */
    public FourFold {
        if (both < 0 || first < 0 || second < 0 || neither < 0) {
            throw new IllegalArgumentException("a table of counts has no number below 0");
        }
    }

    /** How many units there are. */
    public long units() {
        return both + first + second + neither;
    }

    /** Yule's Q, (ad − bc) / (ad + bc): −1 to 1; 1 already where one never occurs without the other. */
    public Score yuleQ() {
        return yule(both * (double) neither, first * (double) second);
    }

    /** Yule's Y, (√ad − √bc) / (√ad + √bc): Q's milder sister, which takes less from rare codes. */
    public Score yuleY() {
        return yule(Math.sqrt(both * (double) neither), Math.sqrt(first * (double) second));
    }

    private static Score yule(double alike, double unlike) {
        return alike + unlike == 0
                ? Score.none("both diagonals have an empty cell, so nothing can be said of how the two go together")
                : Score.of((alike - unlike) / (alike + unlike));
    }

    /** φ, (ad − bc) / √ of all four margins: −1 to 1, the correlation of the two questions. */
    public Score phi() {
        double margins = margins();
        return margins == 0
                ? noMargin()
                : Score.of((both * (double) neither - first * (double) second) / Math.sqrt(margins));
    }

    /** The odds of the second with the first, by the odds of it without: ad / bc. */
    public Score oddsRatio() {
        double alike = both * (double) neither;
        double unlike = first * (double) second;
        if (unlike > 0) {
            return Score.of(alike / unlike);
        }
        return alike > 0
                ? new Score.Infinite("one never occurs without the other")
                : Score.none("both diagonals have an empty cell, so there are no odds to compare");
    }

    /** χ² of independence, without correction, with one degree of freedom. */
    public Score chiSquared() {
        return chiSquared(0);
    }

    /**
     * χ² with the continuity correction of Yates (1934), as R gives it by default: |ad − bc| less n / 2, but not below
     * 0.
     */
    public Score chiSquaredYates() {
        return chiSquared(units() / 2.0);
    }

    private Score chiSquared(double correction) {
        double margins = margins();
        double difference = Math.max(0, Math.abs(both * (double) neither - first * (double) second) - correction);
        return margins == 0 ? noMargin() : Score.of(units() * difference * difference / margins);
    }

    /** The log-likelihood ratio G² over all four cells (Dunning 1993). */
    public Score logLikelihood() {
        if (margins() == 0) {
            return noMargin();
        }
        double rows = both + (double) first;
        double columns = both + (double) second;
        double units = units();
        return Score.of(2
                * (LogLikelihood.term(both, rows * columns / units)
                        + LogLikelihood.term(first, rows * (units - columns) / units)
                        + LogLikelihood.term(second, (units - rows) * columns / units)
                        + LogLikelihood.term(neither, (units - rows) * (units - columns) / units)));
    }

    /** How often the two occur together, by how often they would if they were independent. */
    public Score lift() {
        double expected = expected();
        return expected > 0 ? Score.of(both / expected) : Score.none("one of the two never occurs");
    }

    /** How many units would have both if the two were independent; 0 of no units. */
    public double expected() {
        return units() == 0 ? 0 : (both + (double) first) * (both + (double) second) / units();
    }

    private double margins() {
        return (both + (double) first)
                * (second + (double) neither)
                * (both + (double) second)
                * (first + (double) neither);
    }

    private static Score noMargin() {
        return Score.none("one of the two occurs never or always, so it cannot go together with anything");
    }
}
