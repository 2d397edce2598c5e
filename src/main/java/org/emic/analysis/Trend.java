package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a series goes up or down with time, whatever the shape.
 *
 * <pre>
 *   S   = Σ_{i < j} sign(x_j − x_i)
 *   Var = (n (n − 1)(2n + 5) − Σ_ties t (t − 1)(2t + 5)) / 18
 *   z   = (S − sign(S)) / √Var            continuity corrected
 *   τ_b = S / √(n₀ (n₀ − Σ_ties t (t − 1) / 2)),   n₀ = n (n − 1) / 2
 *   Sen's slope = median of (x_j − x_i) / (t_j − t_i)
 * </pre>
 *
 * <p>z needs about ten values; below, or for exact probabilities without ties, {@link #exactP} counts orders. Values of
 * one case follow each other and are not independent: p is then too small.
 *
 * <p>References: H. B. Mann (1945) Econometrica 13, 245–259. M. G. Kendall (1975) Rank Correlation Methods. P. K. Sen
 * (1968) Journal of the American Statistical Association 63, 1379–1389.
 *
 * @param times when each value was, rising; months, dates as days, or plain numbers
 * @param values as many
 */
public record Trend(List<Double> times, List<Double> values) {

    private static final int FEWEST = 3;
    private static final int MOST_EXACT = 100;

    /**
     * @throws IllegalArgumentException if there are not as many times as values, times do not rise, or a number is not
     *     finite
     */
    public Trend {
        times = List.copyOf(times);
        values = List.copyOf(values);
        for (int i = 0; i < times.size(); i++) {
            if (times.size() != values.size()
                    || !Double.isFinite(times.get(i))
                    || !Double.isFinite(values.get(i))
                    || (i > 0 && times.get(i) <= times.get(i - 1))) {
                throw new IllegalArgumentException(
                        "a series has a value for each of its rising times: " + values + " at " + times);
            }
        }
    }

    /** A series at times 1, 2, 3, … */
    public static Trend of(List<Double> values) {
        List<Double> times = new ArrayList<>();
        values.forEach(value -> times.add(times.size() + 1.0));
        return new Trend(times, values);
    }

    /** Mann and Kendall's S: rising pairs less falling pairs. */
    public long s() {
        long sum = 0;
        for (int later = 0; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                sum += Double.compare(values.get(later), values.get(earlier));
            }
        }
        return sum;
    }

    /** The variance of S without a trend, corrected for ties. */
    public double variance() {
        long sum = term(values.size());
        for (int tie : ties().values()) {
            sum -= term(tie);
        }
        return sum / 18.0;
    }

    /** The continuity-corrected z of S. */
    public Score z() {
        double variance = variance();
        return variance > 0 && values.size() >= FEWEST
                ? Score.of((s() - Long.signum(s())) / Math.sqrt(variance))
                : tooLittle();
    }

    /** The two-sided p of z, from the normal distribution. */
    public Score p() {
        return z() instanceof Score.Value z
                ? Score.of(Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z.value()))))
                : tooLittle();
    }

    /** Kendall's τ_b of values and times. (pyMannKendall prints τ_a, S / n₀.) */
    public Score tauB() {
        double pairs = values.size() * (values.size() - 1) / 2.0;
        double tied = 0;
        for (int tie : ties().values()) {
            tied += tie * (tie - 1) / 2.0;
        }
        return pairs > tied ? Score.of(s() / Math.sqrt(pairs * (pairs - tied))) : tooLittle();
    }

    /** Sen's slope: the median change for one unit of time. */
    public Score senSlope() {
        List<Double> slopes = new ArrayList<>();
        for (int later = 0; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes.add((values.get(later) - values.get(earlier)) / (times.get(later) - times.get(earlier)));
            }
        }
        slopes.sort(null);
        int size = slopes.size();
        return values.size() < FEWEST ? tooLittle() : Score.of((slopes.get((size - 1) / 2) + slopes.get(size / 2)) / 2);
    }

    /**
     * The exact two-sided p of S, twice the smaller tail, by counting all orders; only without ties and for up to 100
     * values.
     */
    public Score exactP() {
        int size = values.size();
        if (size < FEWEST) {
            return tooLittle();
        }
        if (size > MOST_EXACT || ties().values().stream().anyMatch(tie -> tie > 1)) {
            return Score.none(
                    "exact probabilities are had without ties and for up to " + MOST_EXACT + " values; use z");
        }
        double[] shares = sharesByRisingPairs(size);
        int rising = (int) ((s() + (shares.length - 1)) / 2);
        double below = Arrays.stream(shares, 0, rising + 1).sum();
        double above = Arrays.stream(shares, rising, shares.length).sum();
        return Score.of(Math.min(1, 2 * Math.min(below, above)));
    }

    /** For each number of rising pairs, the share of the orders of so many different values that have it. */
    private static double[] sharesByRisingPairs(int size) {
        double[] shares = {1};
        for (int next = 2; next <= size; next++) {
            double[] more = new double[shares.length + next - 1];
            for (int pairs = 0; pairs < shares.length; pairs++) {
                for (int added = 0; added < next; added++) {
                    more[pairs + added] += shares[pairs] / next;
                }
            }
            shares = more;
        }
        return shares;
    }

    private Map<Double, Integer> ties() {
        Map<Double, Integer> ties = new HashMap<>();
        values.forEach(value -> ties.merge(value, 1, Integer::sum));
        return ties;
    }

    private static long term(long size) {
        return size * (size - 1) * (2 * size + 5);
    }

    private Score tooLittle() {
        return Score.none(
                values.size() < FEWEST
                        ? "a trend needs at least " + FEWEST + " values; there are " + values.size()
                        : "all values are the same");
    }
}
