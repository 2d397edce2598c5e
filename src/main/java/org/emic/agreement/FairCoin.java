package org.emic.agreement;

import java.math.BigInteger;

/**
 * How often heads come up in many throws of a fair coin. Of 1,024 throws the number is looked up in its distribution, with
 * one random number of 64 bits: the steps of the distribution are computed in whole numbers and cut at 2⁻⁶⁴. The throws
 * that are left are bits, 64 at once.
 */
final class FairCoin {

    private static final int BLOCK = 1024;

    /** For each number of heads in a block, how many of the 2⁶⁴ random numbers, unsigned, mean that many or fewer. */
    private static final long[] UP_TO = new long[BLOCK];

    /** For each first byte of a random number, the least number of heads that one may mean. */
    private static final int[] FROM = new int[1 << Byte.SIZE];

    static {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int heads = 0; heads < BLOCK; heads++) {
            sum = sum.add(ways);
            UP_TO[heads] = sum.shiftRight(BLOCK - Long.SIZE).longValue();
            ways = ways.multiply(BigInteger.valueOf(BLOCK - heads)).divide(BigInteger.valueOf(heads + 1L));
        }
        int heads = 0;
        for (int first = 0; first < FROM.length; first++) {
            while (isAbove(heads, (long) first << (Long.SIZE - Byte.SIZE))) {
                heads++;
            }
            FROM[first] = heads;
        }
    }

    private FairCoin() {}

    static long heads(long times, SeededRandom random) {
        long heads = 0;
        long left = times;
        for (; left >= BLOCK; left -= BLOCK) {
            heads += ofBlock(random.next());
        }
        for (; left >= Long.SIZE; left -= Long.SIZE) {
            heads += Long.bitCount(random.next());
        }
        return left == 0 ? heads : heads + Long.bitCount(random.next() >>> (Long.SIZE - left));
    }

    private static int ofBlock(long number) {
        int heads = FROM[(int) (number >>> (Long.SIZE - Byte.SIZE))];
        while (isAbove(heads, number)) {
            heads++;
        }
        return heads;
    }

    /** Whether a random number means more than so many heads. */
    private static boolean isAbove(int heads, long number) {
        return heads < BLOCK && Long.compareUnsigned(number, UP_TO[heads]) >= 0;
    }
}
