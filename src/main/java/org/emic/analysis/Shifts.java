package org.emic.analysis;

import java.util.Arrays;

/**
 * How often two codes would stand together if, within each source, all places of the one were moved on by any number of
 * units, the end joined to the beginning, every number being as probable, and each source for itself.
 *
 * <p>That leaves alone how often each code stands in each source and how its places lie to each other, so that what comes
 * in runs stays in runs; only how the two lie to each other is left to chance. All shifts are counted, by putting the
 * sources' distributions together; none is drawn.
 *
 * <p>Reference: K. D. Harris (2020) A shift test for independence in generic time series, arXiv:2012.06862.
 */
final class Shifts {

    /** What is less probable than this is left out at both ends, so that the distribution stays short. */
    private static final double NOTHING = 1e-30;

    /** Two probabilities this near are equal, as in Fisher's test. */
    private static final double ALIKE = 1e-7;

    /** Of the counts from {@code low} on, from the index {@code first} on. */
    private double[] probabilities = {1};

    private int first;
    private int size = 1;
    private int low;
    private double mean;
    private boolean moves;

    /**
     * Adds a source.
     *
     * @param ofShift for each of the shifts that was touched how often both stand together, 1 or more
     * @param shifts how many shifts there are, at least as many
     */
    void add(int[] ofShift, int shifts) {
        int most = 0;
        for (int count : ofShift) {
            most = Math.max(most, count);
        }
        if (most == 0) {
            return;
        }
        double[] here = new double[most + 1];
        for (int count : ofShift) {
            here[count]++;
            mean += (double) count / shifts;
        }
        here[0] = shifts - ofShift.length;
        moves |= here[most] < shifts;
        for (int j = 0; j <= most; j++) {
            here[j] /= shifts;
        }
        combine(here);
        trim();
    }

    /** Puts another distribution to this one, in place: from the top, a sum needs only what stands below it. */
    private void combine(double[] here) {
        int length = size + here.length - 1;
        if (first + length > probabilities.length) {
            double[] roomier = new double[Math.max(64, 2 * length)];
            System.arraycopy(probabilities, first, roomier, 0, size);
            probabilities = roomier;
            first = 0;
        }
        Arrays.fill(probabilities, first + size, first + length, 0);
        for (int i = length - 1; i >= 0; i--) {
            double sum = 0;
            for (int j = Math.max(0, i - size + 1); j < here.length && j <= i; j++) {
                sum += probabilities[first + i - j] * here[j];
            }
            probabilities[first + i] = sum;
        }
        size = length;
    }

    private void trim() {
        while (size > 1 && probabilities[first] < NOTHING) {
            first++;
            low++;
            size--;
        }
        while (size > 1 && probabilities[first + size - 1] < NOTHING) {
            size--;
        }
    }

    /** How often they would stand together on average. */
    double mean() {
        return mean;
    }

    /** The probability of all counts that are no more probable than this one; 1e-30 if it is that or less. */
    Score p(long observed) {
        if (!moves) {
            return Score.none("no source has both codes in places that a shift could bring together or apart");
        }
        int at = (int) observed - low;
        double limit = at >= 0 && at < size ? probabilities[first + at] * (1 + ALIKE) : 0;
        double sum = 0;
        for (int i = first; i < first + size; i++) {
            sum += probabilities[i] <= limit ? probabilities[i] : 0;
        }
        return Score.of(Math.min(1, Math.max(NOTHING, sum)));
    }
}
