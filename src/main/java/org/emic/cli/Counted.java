package org.emic.cli;

/** How many of a thing there are, in words. */
final class Counted {

    private Counted() {}

    /**
     * {@code 1 source}, {@code 3 sources}.
     *
     * @param what one of them, of those that take an s for more
     */
    static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
