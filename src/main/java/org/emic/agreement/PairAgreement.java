package org.emic.agreement;

import java.util.stream.DoubleStream;

/**
 * How well pairs of coders agree on the units of a counts table, and how sure means over units are.
 *
 * <p>For a unit with m ratings of which n_k are category k, the agreement is the share of its m (m − 1) ordered pairs
 * of coders that agree, Σ_k n_k (n*_k − 1) / (m (m − 1)), where n*_k = Σ_l w_kl n_l counts different categories with
 * their weight.
 */
final class PairAgreement {

    private final CountsTable counts;
    private final Weights weights;

    PairAgreement(CountsTable counts, Weights weights) {
        this.counts = counts;
        this.weights = weights;
    }

    /** The agreement on the units of a row, which have at least two ratings. */
    double of(int row) {
        int ratings = counts.ratings(row);
        return pairs(row) / ((double) ratings * (ratings - 1));
    }

    /** The agreeing ordered pairs of a row. */
    double pairs(int row) {
        int size = counts.categories().size();
        double agreeing = 0;
        for (int one = 0; one < counts.chosen(row); one++) {
            double near = 0;
            for (int other = 0; other < counts.chosen(row); other++) {
                near += weights.of(counts.category(row, one), counts.category(row, other), size)
                        * counts.count(row, other);
            }
            agreeing += counts.count(row, one) * (near - 1);
        }
        return agreeing;
    }

    /** The mean over units with at least two ratings, each unit counting once. */
    double mean() {
        double sum = 0;
        for (int row = 0; row < counts.rows(); row++) {
            sum += counts.ratings(row) < 2 ? 0 : counts.times(row) * of(row);
        }
        return sum / counts.unitsOf(2);
    }

    /** The mean share of each category over all units with a rating. */
    static double[] shares(CountsTable counts) {
        double[] shares = new double[counts.categories().size()];
        for (int row = 0; row < counts.rows(); row++) {
            int ratings = counts.ratings(row);
            for (int place = 0; place < counts.chosen(row); place++) {
                shares[counts.category(row, place)] += counts.times(row) * counts.count(row, place) / (double) ratings;
            }
        }
        long units = counts.unitsOf(1);
        return DoubleStream.of(shares).map(share -> share / units).toArray();
    }

    /**
     * The standard error and interval of a chance-corrected coefficient by linearisation (Gwet 2021, chapter 6): the
     * variance of the units' contributions, with the t distribution of n − 1 degrees of freedom, for n units with a
     * rating.
     *
     * @param coefficient (p_a − p_e) / (1 − p_e)
     * @param chance p_e
     * @param chanceOf what a row contributes to p_e, such that its mean is p_e where p_e is estimated from the data;
     *     null where p_e is a constant
     */
    Uncertainty linearised(double coefficient, double chance, RowValue chanceOf, double confidence) {
        long units = counts.unitsOf(1);
        if (units < 2) {
            return Uncertainty.UNKNOWN.noted("a standard error needs at least two units");
        }
        double share = (double) units / counts.unitsOf(2);
        double sum = 0;
        for (int row = 0; row < counts.rows(); row++) {
            if (counts.ratings(row) > 0 && counts.times(row) > 0) {
                double own = counts.ratings(row) < 2 ? 0 : share * (of(row) - chance) / (1 - chance);
                double drift =
                        chanceOf == null ? 0 : 2 * (1 - coefficient) * (chanceOf.of(row) - chance) / (1 - chance);
                double difference = own - drift - coefficient;
                sum += counts.times(row) * difference * difference;
            }
        }
        double error = Math.sqrt(sum / units / (units - 1));
        double reach = error * Normal.reach(confidence, units - 1.0);
        return Uncertainty.of(
                error,
                new Uncertainty.Interval(
                        confidence,
                        coefficient - reach,
                        coefficient + reach,
                        "linearised standard error (Gwet 2021), t distribution, " + (units - 1)
                                + (units == 2 ? " degree of freedom" : " degrees of freedom")));
    }

    /** A number for each row. */
    interface RowValue {
        double of(int row);
    }
}
