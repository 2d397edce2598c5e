package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitDrawsTest {

    /** All outcomes of a small multinomial distribution, against their probabilities n! / Π kᵢ! · Π pᵢ^kᵢ. */
    @ParameterizedTest
    @ValueSource(strings = {"2 2 1", "1 1", "3 0 2 1", "5 1", "1 6 1 1"})
    void smallOnesHaveTheirProbabilities(String written) {
        long[] times =
                Arrays.stream(written.split(" ")).mapToLong(Long::parseLong).toArray();
        long units = Arrays.stream(times).sum();
        int draws = 100_000;
        UnitDraws drawing = new UnitDraws(times, new SeededRandom(11));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            long[] drawn = drawing.next();
            assertThat(Arrays.stream(drawn).sum()).isEqualTo(units);
            seen.merge(Arrays.toString(drawn), 1, Integer::sum);
        }
        Map<String, Double> expected = new HashMap<>();
        outcomes(times, new long[times.length], 0, units, units, expected);
        assertThat(seen.keySet()).isSubsetOf(expected.keySet());
        double chiSquared = 0;
        for (Map.Entry<String, Double> each : expected.entrySet()) {
            double wanted = draws * each.getValue();
            chiSquared += Math.pow(seen.getOrDefault(each.getKey(), 0) - wanted, 2) / wanted;
        }
        // Its mean is the degrees of freedom and its standard deviation the root of twice as many.
        double degrees = expected.size() - 1.0;
        assertThat(chiSquared).isLessThan(degrees + 4 * Math.sqrt(2 * degrees));
    }

    private static void outcomes(
            long[] times, long[] chosen, int row, long left, long units, Map<String, Double> probabilities) {
        if (row == times.length) {
            double probability = left == 0 ? factorial(units) : 0;
            for (int i = 0; i < times.length; i++) {
                probability *= Math.pow((double) times[i] / units, (double) chosen[i]) / factorial(chosen[i]);
            }
            if (probability > 0) {
                probabilities.put(Arrays.toString(chosen), probability);
            }
            return;
        }
        for (long k = 0; k <= left; k++) {
            chosen[row] = k;
            outcomes(times, chosen, row + 1, left - k, units, probabilities);
        }
        chosen[row] = 0;
    }

    private static double factorial(long n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    @Test
    void largeOnesHaveTheirMeansAndVariances() {
        long[] times = {71_000, 13, 600, 0, 387, 50_000};
        double units = Arrays.stream(times).sum();
        int draws = 4_000;
        UnitDraws drawing = new UnitDraws(times, new SeededRandom(5));
        double[] sums = new double[times.length];
        double[] squares = new double[times.length];
        for (int i = 0; i < draws; i++) {
            long[] drawn = drawing.next();
            for (int row = 0; row < times.length; row++) {
                double off = drawn[row] - times[row];
                sums[row] += off;
                squares[row] += off * off;
            }
        }
        for (int row = 0; row < times.length; row++) {
            double variance = times[row] * (1 - times[row] / units);
            assertThat(Math.abs(sums[row] / draws)).isLessThanOrEqualTo(4 * Math.sqrt(variance / draws));
            assertThat(squares[row] / draws)
                    .isBetween(
                            variance * (1 - 4 * Math.sqrt(2.0 / draws)), variance * (1 + 4 * Math.sqrt(2.0 / draws)));
        }
    }

    /** Few throws, a block, and blocks with a rest: mean n / 2, variance n / 4, skewness 0, kurtosis 3 − 2 / n. */
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 70, 1023, 1024, 1025, 5000})
    void headsAreBinomial(int times) {
        SeededRandom random = new SeededRandom(3);
        int draws = 40_000;
        double[] sums = new double[5];
        for (int i = 0; i < draws; i++) {
            long heads = FairCoin.heads(times, random);
            assertThat(heads).isBetween(0L, (long) times);
            double off = (heads - times / 2.0) / Math.sqrt(times / 4.0);
            for (int power = 1; power < sums.length; power++) {
                sums[power] += Math.pow(off, power) / draws;
            }
        }
        assertThat(FairCoin.heads(0, random)).isZero();
        assertThat(sums[1]).isCloseTo(0, within(4 / Math.sqrt(draws)));
        assertThat(sums[2]).isCloseTo(1, within(4 * Math.sqrt(2.0 / draws)));
        assertThat(sums[3]).isCloseTo(0, within(4 * Math.sqrt(15.0 / draws)));
        assertThat(sums[4]).isCloseTo(3 - 2.0 / times, within(4 * Math.sqrt(96.0 / draws)));
    }

    /** Of 1,024 throws, how often each number of heads, against C(1024, k) / 2¹⁰²⁴. */
    @Test
    void aBlockHasTheProbabilitiesOfItsHeads() {
        SeededRandom random = new SeededRandom(8);
        int draws = 300_000;
        int[] seen = new int[1025];
        for (int i = 0; i < draws; i++) {
            seen[(int) FairCoin.heads(1024, random)]++;
        }
        double probability = Math.exp(logOfHalf());
        double chiSquared = 0;
        int cells = 0;
        for (int k = 512; k <= 560; k++) {
            for (int heads : k == 512 ? new int[] {k} : new int[] {k, 1024 - k}) {
                double wanted = draws * probability;
                chiSquared += Math.pow(seen[heads] - wanted, 2) / wanted;
                cells++;
            }
            probability *= (1024.0 - k) / (k + 1);
        }
        assertThat(chiSquared).isBetween(cells - 4 * Math.sqrt(2.0 * cells), cells + 4 * Math.sqrt(2.0 * cells));
    }

    /** The logarithm of C(1024, 512) / 2¹⁰²⁴. */
    private static double logOfHalf() {
        double log = -1024 * Math.log(2);
        for (int i = 1; i <= 512; i++) {
            log += Math.log((512.0 + i) / i);
        }
        return log;
    }

    /** Whether units or rows are drawn: the standard error of a share is √(p (1 − p) / n). */
    @ParameterizedTest
    @ValueSource(longs = {1_000, 3_000, 5_000, 80_000})
    void theStandardErrorIsThatOfAShare(long units) {
        List<List<Long>> cells = List.of(List.of(units * 7 / 10, units / 20), List.of(units / 20, units / 5));
        ContingencyTable table = new ContingencyTable(Categories.declared(List.of("yes", "no")), cells);
        Estimate estimate = Statistics.named("percent-agreement")
                .orElseThrow()
                .of(table, Options.DEFAULT.resampling(Resampling.units(4_000, 2)));
        Uncertainty found = estimate.defined().orElseThrow().uncertainty();
        double error = Math.sqrt(0.9 * 0.1 / units);
        assertThat(found.standardError().orElseThrow()).isBetween(error * 0.95, error * 1.05);
        assertThat(found.interval().orElseThrow().low()).isBetween(0.9 - 2.15 * error, 0.9 - 1.77 * error);
        assertThat(found.interval().orElseThrow().high()).isBetween(0.9 + 1.77 * error, 0.9 + 2.15 * error);
    }
}
