package org.emic.agreement;

/**
 * Random numbers that are the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood 2014, figure 16), whose
 * state is one number that grows by the odd constant nearest to 2⁶⁴ / φ and is mixed into the result.
 *
 * <p>Whole numbers below a bound are taken from the high half of a product and are exactly uniform (Lemire 2019).
 *
 * <p>References: G. L. Steele, D. Lea, C. H. Flood (2014) Fast splittable pseudorandom number generators, OOPSLA. D.
 * Lemire (2019) Fast random integer generation in an interval, ACM TOMACS 29(1).
 */
final class SeededRandom {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int MANTISSA = 53;

    private long state;

    SeededRandom(long seed) {
        this.state = seed;
    }

    long next() {
        state += GOLDEN;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from 0 to {@code bound} − 1. */
    int below(int bound) {
        long product = (next() >>> 32) * bound;
        long low = product & 0xFFFFFFFFL;
        if (low < bound) {
            long threshold = ((1L << 32) - bound) % bound;
            while (low < threshold) {
                product = (next() >>> 32) * bound;
                low = product & 0xFFFFFFFFL;
            }
        }
        return (int) (product >>> 32);
    }

    /** A number from 0 (included) to 1 (not included). */
    double unit() {
        return (next() >>> (Long.SIZE - MANTISSA)) * 0x1.0p-53;
    }
}
