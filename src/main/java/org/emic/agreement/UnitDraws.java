package org.emic.agreement;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How often each row comes up when as many units are drawn again, with replacement, as there are: the multinomial
 * distribution, got without drawing the units one by one.
 *
 * <p>The rows are parted into two of about the same weight, and how many units fall to the first part is binomial; then
 * each part is parted again (Devroye 1986, chapter 11.1). A binomial number counts trials that fall below a probability
 * c/d. Each trial is compared with it bit by bit; those that are still equal are told apart by the next bit, and how many
 * of them have it set is the toss of as many coins ({@link FairCoin}). So everything is in whole numbers, and the same on
 * every machine.
 *
 * <p>Reference: L. Devroye (1986) Non-Uniform Random Variate Generation.
 */
final class UnitDraws {

    private final long[] times;
    private final int[] order;
    private final long[] before;
    private final SeededRandom random;

    /** @param times how many units each row stands for; less than 2³¹ together */
    UnitDraws(long[] times, SeededRandom random) {
        this.times = times.clone();
        this.random = random;
        this.order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparing(row -> -times[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.before = new long[times.length + 1];
        for (int i = 0; i < order.length; i++) {
            before[i + 1] = before[i] + times[order[i]];
        }
    }

    /** How often each row came up in one more drawing of all units. */
    long[] next() {
        long[] drawn = new long[times.length];
        if (times.length > 0) {
            part(0, order.length, before[order.length], drawn);
        }
        return drawn;
    }

    /** Parts so many units among the rows from one place of the order to another. */
    private void part(int from, int to, long units, long[] drawn) {
        if (to - from == 1) {
            drawn[order[from]] = units;
        } else if (units > 0) {
            int middle = middle(from, to);
            long first = binomial(units, before[middle] - before[from], before[to] - before[from]);
            part(from, middle, first, drawn);
            part(middle, to, units - first, drawn);
        }
    }

    /** The first place behind {@code from} at which half of the weight is passed; never an end. */
    private int middle(int from, int to) {
        long half = before[from] + (before[to] - before[from]) / 2;
        int middle = from + 1;
        while (middle < to - 1 && before[middle] < half) {
            middle++;
        }
        return middle;
    }

    /** How many of so many trials succeed, each with the probability {@code part} / {@code whole}. */
    private long binomial(long trials, long part, long whole) {
        if (part == whole) {
            return trials;
        }
        long below = 0;
        long equal = trials;
        long rest = part;
        while (equal > 0 && rest > 0) {
            rest *= 2;
            long set = FairCoin.heads(equal, random);
            if (rest >= whole) {
                rest -= whole;
                below += equal - set;
                equal = set;
            } else {
                equal -= set;
            }
        }
        return below;
    }
}
