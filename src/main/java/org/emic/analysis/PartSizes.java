package org.emic.analysis;

/**
 * The sizes of the parts of a text, over which {@link Dispersion} is computed for one word after the other, from the parts
 * it stands in alone: a study has many parts and most words stand in few.
 */
final class PartSizes {

    private final double[] sizes;
    private final double all;
    private final double smallest;

    /** @param sizes in words; no part is without */
    PartSizes(double[] sizes) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double size : sizes) {
            sum += size;
            least = Math.min(least, size);
        }
        this.sizes = sizes;
        this.all = sum;
        this.smallest = least;
    }

    int parts() {
        return sizes.length;
    }

    /** Gries' deviation of proportions. */
    Score dp(Spread spread) {
        if (spread.isNowhere()) {
            return nowhere();
        }
        return sizes.length < 2 ? onePart() : Score.of(deviation(spread));
    }

    /** DP by the largest value it can have. */
    Score dpNorm(Spread spread) {
        if (spread.isNowhere()) {
            return nowhere();
        }
        return sizes.length < 2 ? onePart() : Score.of(deviation(spread) / (1 - smallest / all));
    }

    /** Juilland's D. */
    Score juillandD(Spread spread) {
        if (spread.isNowhere()) {
            return nowhere();
        }
        if (sizes.length < 2) {
            return onePart();
        }
        double sum = 0;
        for (int i = 0; i < spread.parts(); i++) {
            sum += frequency(spread, i);
        }
        double mean = sum / sizes.length;
        double squares = (sizes.length - spread.parts()) * mean * mean;
        for (int i = 0; i < spread.parts(); i++) {
            double off = frequency(spread, i) - mean;
            squares += off * off;
        }
        double variation = Math.sqrt(squares / sizes.length) / mean;
        return Score.of(1 - variation / Math.sqrt(sizes.length - 1.0));
    }

    private double frequency(Spread spread, int i) {
        return spread.count(i) / sizes[spread.part(i)];
    }

    /** The parts it does not stand in differ by the whole of their shares. */
    private double deviation(Spread spread) {
        double often = 0;
        for (int i = 0; i < spread.parts(); i++) {
            often += spread.count(i);
        }
        double without = all;
        double sum = 0;
        for (int i = 0; i < spread.parts(); i++) {
            double size = sizes[spread.part(i)];
            without -= size;
            sum += Math.abs(spread.count(i) / often - size / all);
        }
        return (sum + without / all) / 2;
    }

    private static Score nowhere() {
        return Score.none("it stands in none of the parts");
    }

    private static Score onePart() {
        return Score.none("there is one part only, over which nothing can be spread");
    }
}
