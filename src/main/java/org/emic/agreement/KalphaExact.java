package org.emic.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What {@link KalphaBootstrap} comes to with infinitely many replicates, for nominal data: the number of disagreeing
 * pairs among M is binomial with probability D_o, so that the limits are α = 1 − x / (M D_e) for its quantiles x.
 * Nothing is drawn.
 */
final class KalphaExact {

    private KalphaExact() {}

    /** One limit of the interval of nominal alpha. */
    static double bound(CountsTable counts, double confidence, String draws, boolean low) {
        Coincidences coincidences = new Coincidences(counts, Level.NOMINAL);
        int pairs = (int) Math.min(Integer.MAX_VALUE, coincidences.draws(draws));
        double tail = (1 - confidence) / 2;
        int disagreeing = BinomialDistribution.of(pairs, coincidences.observed())
                .inverseCumulativeProbability(low ? 1 - tail : tail);
        return Math.max(-1, 1 - disagreeing / (pairs * coincidences.expected()));
    }

    /** The estimate with this interval. */
    static Estimate.Defined around(Estimate.Defined alpha, CountsTable counts, Options options) {
        if (options.scale().level() != Level.NOMINAL) {
            return alpha.with(alpha.uncertainty()
                    .withoutInterval(
                            "only for nominal data is KALPHA's distribution known without drawing; draw pairs"));
        }
        String draws = options.resampling().draws();
        Uncertainty.Interval interval = new Uncertainty.Interval(
                options.confidence(),
                bound(counts, options.confidence(), draws, true),
                bound(counts, options.confidence(), draws, false),
                "KALPHA in the limit: binomial quantiles for " + new Coincidences(counts, Level.NOMINAL).draws(draws)
                        + " pairs");
        return alpha.with(new Uncertainty(
                OptionalDouble.empty(), Optional.of(interval), Optional.empty(), KalphaBootstrap.TOO_NARROW));
    }
}
