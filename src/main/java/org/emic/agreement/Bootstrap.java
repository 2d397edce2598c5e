package org.emic.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Intervals by drawing units again, with replacement, and computing everything anew (Efron 1979): the interval lies
 * between the percentiles of the replicates, and the standard error is their standard deviation.
 *
 * <p>It assumes that units are independent. Units that touch each other, such as the characters of a text, are not; the
 * interval then is too narrow.
 *
 * <p>A replicate may have no value (it drew one category only). Such replicates are left out and counted; where they
 * are more than one in twenty, there is no interval, because the rest would be a choice of the varied ones.
 *
 * <p>Reference: B. Efron, R. J. Tibshirani (1993) An Introduction to the Bootstrap, chapter 13.
 */
final class Bootstrap {

    private static final int ONE_IN = 20;

    /** From so many units on, and so many for each row, the rows are drawn and not the units. */
    private static final int MANY = 4096;

    private static final int MANY_A_ROW = 64;

    private Bootstrap() {}

    static <T extends Rows<T>> Uncertainty units(
            Uncertainty plain, T rows, Function<T, Estimate> compute, Options options) {
        long units = rows.units();
        if (units > Integer.MAX_VALUE - 8) {
            return plain.withoutInterval("there are too many units (" + units + ") to draw them one by one");
        }
        if (units < 2) {
            return plain.withoutInterval("units cannot be drawn again where there is only one");
        }
        Resampling resampling = options.resampling();
        Supplier<long[]> drawn = draws(rows, (int) units, new SeededRandom(resampling.seed()));
        double[] values = new double[resampling.replicates()];
        int found = 0;
        for (int replicate = 0; replicate < values.length; replicate++) {
            if (compute.apply(rows.withTimes(drawn.get())) instanceof Estimate.Defined value) {
                values[found++] = value.value();
            }
        }
        return interval(plain, Arrays.copyOf(values, found), "units", options);
    }

    /** Draws all units again, each time: how often each row came up. */
    private static Supplier<long[]> draws(Rows<?> rows, int units, SeededRandom random) {
        if (units >= MANY && units / MANY_A_ROW >= rows.rows()) {
            long[] times =
                    IntStream.range(0, rows.rows()).mapToLong(rows::times).toArray();
            return new UnitDraws(times, random)::next;
        }
        int[] rowOf = rowOf(rows, units);
        return () -> {
            long[] times = new long[rows.rows()];
            for (int draw = 0; draw < rowOf.length; draw++) {
                times[rowOf[random.below(rowOf.length)]]++;
            }
            return times;
        };
    }

    /**
     * The uncertainty that replicates show.
     *
     * @param drawn what was drawn, in the plural
     */
    static Uncertainty interval(Uncertainty plain, double[] values, String drawn, Options options) {
        Resampling resampling = options.resampling();
        int without = resampling.replicates() - values.length;
        if (without > resampling.replicates() / ONE_IN) {
            return plain.withoutInterval(without + " of " + resampling.replicates()
                    + " resamples had no value, mostly because they drew a single category: too little varies here");
        }
        Arrays.sort(values);
        double tail = (1 - options.confidence()) / 2;
        Uncertainty.Interval interval = new Uncertainty.Interval(
                options.confidence(),
                percentile(values, tail),
                percentile(values, 1 - tail),
                resampling.replicates() + " resamples of " + drawn + ", percentiles, seed " + resampling.seed());
        Uncertainty found =
                plain.with(interval, OptionalDouble.of(Moments.of(values).standardDeviation()));
        return without == 0
                ? found
                : found.noted(without
                        + (without == 1
                                ? " resample without a value was left out"
                                : " resamples without a value were left out"));
    }

    /** The percentile of sorted values, between two of them where it falls between (type 7 of Hyndman and Fan 1996). */
    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double part = place - below;
        return below + 1 < sorted.length ? sorted[below] + part * (sorted[below + 1] - sorted[below]) : sorted[below];
    }

    private static int[] rowOf(Rows<?> rows, int units) {
        int[] rowOf = new int[units];
        int unit = 0;
        for (int row = 0; row < rows.rows(); row++) {
            int next = unit + (int) rows.times(row);
            Arrays.fill(rowOf, unit, next, row);
            unit = next;
        }
        return rowOf;
    }
}
