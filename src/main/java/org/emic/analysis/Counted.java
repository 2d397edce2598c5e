package org.emic.analysis;

/** How many of a thing there are, in words. */
public final class Counted {

    private Counted() {}

    /**
     * {@code 1 source}, {@code 3 sources}.
     *
     * @param what one of them, of those that take an s for more
     */
    public static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
