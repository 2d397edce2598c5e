package org.emic.coding;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes the ids of events: ULIDs, 48 bits of time in milliseconds and 80 random ones, in Crockford's base 32. Each is
 * greater than the one before and than every id it was told of, also where the clock stands still or goes backwards,
 * because events count in the order of their ids. Not for several threads.
 */
public final class Ulids {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int TIME_LENGTH = 10;
    private static final int BITS = 5;

    /** Digits that are drawn anew where an id only counts up: 40 bits. */
    private static final int BY_CHANCE = 8;

    private final Clock clock;
    private final RandomGenerator random;
    private String last = "";

    public Ulids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The time the next event happens at. */
    Clock clock() {
        return clock;
    }

    /** From now on all ids are greater than {@code id}, which is a ULID or empty. */
    public void after(String id) {
        if (id.compareTo(last) > 0) {
            last = id;
        }
    }

    /** The id that was made last, or the greatest it was told of; empty if there is none. */
    public String last() {
        return last;
    }

    /** The next id. */
    public String next() {
        char[] id = new char[LENGTH];
        long time = clock.millis();
        for (int i = TIME_LENGTH - 1; i >= 0; i--) {
            id[i] = DIGITS.charAt((int) (time & 31));
            time >>>= BITS;
        }
        for (int i = TIME_LENGTH; i < LENGTH; i++) {
            id[i] = DIGITS.charAt(random.nextInt(32));
        }
        String fresh = new String(id);
        last = fresh.compareTo(last) > 0 ? fresh : following(last);
        return last;
    }

    /**
     * A later id of the same moment: counted up before its last digits, and those by chance, so that two machines that go on
     * from the same id do not make the same one.
     */
    private String following(String id) {
        char[] next = id.toCharArray();
        for (int i = LENGTH - BY_CHANCE; i < LENGTH; i++) {
            next[i] = DIGITS.charAt(random.nextInt(32));
        }
        for (int i = LENGTH - BY_CHANCE - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(next[i]) + 1;
            if (digit < DIGITS.length()) {
                next[i] = DIGITS.charAt(digit);
                return new String(next);
            }
            next[i] = '0';
        }
        throw new IllegalStateException("there is no id after " + id);
    }
}
