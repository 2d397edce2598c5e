package org.emic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The bootstrap of alpha that Hayes and Krippendorff describe and the macro KALPHA carries out: M pairs of values are
 * drawn from the coincidences, a pair c–k with probability 2 o_ck / n.. (o_cc / n.. for c = k), and
 *
 * <pre>
 *   α_b = 1 − Σ δ² / (M D_e),   not below −1,
 * </pre>
 *
 * with D_e as it was in the data. M is the number of pairs within units in the paper, and min(25 Q, (m − 1) n.. / 2) in
 * the macro in circulation, for Q cells of the coincidence table that are not empty. Replicates without any
 * disagreement are set to 0 where the values drawn would not have varied either, in the number that is to be expected.
 *
 * <p>It takes pairs of the same unit as independent and chance as known, so its intervals are too narrow: for the
 * paper's own example (.71, .81), where drawing units gives (.62, .84). Use it to compare with published intervals.
 *
 * <p>References: A. F. Hayes, K. Krippendorff (2007) Communication Methods and Measures 1, 77–89. K. Krippendorff,
 * Algorithm for bootstrapping a distribution of alpha (the note alphaboot).
 */
final class KalphaBootstrap {

    /** The thresholds that KALPHA prints. */
    private static final List<String> THRESHOLDS = List.of("0.9", "0.8", "0.7", "0.67", "0.6", "0.5");

    /** What must be said of these intervals. */
    static final String TOO_NARROW =
            "pairs are taken as independent, so the interval is too narrow; drawing units is safer";

    /** The name of the parts that are probabilities. */
    static final String BELOW = "probability of an alpha below";

    private final Options options;
    private final long draws;
    private final double[] sorted;

    private KalphaBootstrap(Options options, long draws, double[] sorted) {
        this.options = options;
        this.draws = draws;
        this.sorted = sorted;
    }

    /** The distribution for data whose alpha has a value at the level of the options. */
    static KalphaBootstrap of(CountsTable counts, Options options) {
        Coincidences coincidences = new Coincidences(counts, options.scale().level());
        Resampling resampling = options.resampling();
        long draws = coincidences.draws(resampling.draws());
        double[] until = coincidences.cumulated();
        double[] values = new double[resampling.replicates()];
        SeededRandom random = new SeededRandom(resampling.seed());
        int perfect = 0;
        for (int replicate = 0; replicate < values.length; replicate++) {
            double sum = 0;
            for (long draw = 0; draw < draws; draw++) {
                sum += coincidences.distance(pick(until, random.unit()));
            }
            double alpha = Math.max(-1, 1 - sum / (draws * coincidences.expected()));
            boolean agreed = sum <= 0;
            values[replicate] = agreed && coincidences.diagonals() == 1 ? 0 : alpha;
            perfect += agreed && coincidences.diagonals() > 1 ? 1 : 0;
        }
        Arrays.sort(values);
        long flat = Math.min(perfect, Math.round(values.length * coincidences.sameValue(draws)));
        Arrays.fill(values, values.length - perfect, values.length - perfect + (int) flat, 0);
        Arrays.sort(values);
        return new KalphaBootstrap(options, draws, values);
    }

    private static int pick(double[] until, double number) {
        int found = Arrays.binarySearch(until, number);
        int place = found >= 0 ? found + 1 : -found - 1;
        return Math.min(place, until.length - 1);
    }

    /** How many pairs each replicate has. */
    long draws() {
        return draws;
    }

    double low() {
        int rank = (int) (sorted.length * (1 - options.confidence()) / 2);
        return sorted[Math.max(rank, 1) - 1];
    }

    double high() {
        int rank = (int) (sorted.length * (1 + options.confidence()) / 2) + 1;
        return sorted[Math.min(rank, sorted.length) - 1];
    }

    /** The share of replicates below a threshold. */
    double below(double threshold) {
        int place = Arrays.binarySearch(sorted, threshold);
        int first = place < 0 ? -place - 1 : place;
        while (first > 0 && sorted[first - 1] >= threshold) {
            first--;
        }
        return (double) first / sorted.length;
    }

    /** The estimate with this interval and the probabilities that KALPHA prints. */
    Estimate.Defined around(Estimate.Defined alpha) {
        Uncertainty.Interval interval = new Uncertainty.Interval(
                options.confidence(),
                low(),
                high(),
                "KALPHA: " + sorted.length + " replicates of " + draws + " pairs, seed "
                        + options.resampling().seed());
        List<Part> parts = new ArrayList<>(alpha.parts());
        for (String threshold : THRESHOLDS) {
            parts.add(new Part(
                    BELOW, threshold, new Estimate.Defined(below(Double.parseDouble(threshold)), alpha.basis())));
        }
        return alpha.with(new Uncertainty(
                        OptionalDouble.of(Moments.of(sorted).standardDeviation()),
                        Optional.of(interval),
                        Optional.empty(),
                        TOO_NARROW))
                .with(parts);
    }
}
