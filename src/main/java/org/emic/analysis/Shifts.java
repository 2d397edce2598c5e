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

    private double[] probabilities = {1};
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
        int most = Arrays.stream(ofShift).max().orElse(0);
        double[] here = new double[most + 1];
        for (int count : ofShift) {
            here[count] += 1.0 / shifts;
            mean += (double) count / shifts;
        }
        here[0] = (double) (shifts - ofShift.length) / shifts;
        moves |= Arrays.stream(ofShift).anyMatch(count -> count != ofShift[0]) || (ofShift.length < shifts && most > 0);
        double[] both = new double[probabilities.length + most];
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j <= most; j++) {
                both[i + j] += probabilities[i] * here[j];
            }
        }
        trim(both);
    }

    private void trim(double[] both) {
        int from = 0;
        int to = both.length;
        while (from < to - 1 && both[from] < NOTHING) {
            from++;
        }
        while (to > from + 1 && both[to - 1] < NOTHING) {
            to--;
        }
        probabilities = from == 0 && to == both.length ? both : Arrays.copyOfRange(both, from, to);
        low += from;
    }

    /** How often they would stand together on average. */
    double mean() {
        return mean;
    }

    /** The probability of all counts that are no more probable than this one. */
    Score p(long observed) {
        if (!moves) {
            return Score.none("no source has both codes in places that a shift could bring together or apart");
        }
        int at = (int) observed - low;
        double limit = at >= 0 && at < probabilities.length ? probabilities[at] * (1 + ALIKE) : 0;
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability <= limit ? probability : 0;
        }
        return Score.of(Math.min(1, sum));
    }
}
