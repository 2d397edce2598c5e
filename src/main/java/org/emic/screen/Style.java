package org.emic.screen;

/**
 * How a cell looks.
 *
 * @param colour of the sign, {@code 0xRRGGBB}; -1 for the terminal's own
 * @param bits of {@link #BOLD} and the others
 */
record Style(int colour, int bits) {

    static final int BOLD = 1;
    static final int FAINT = 2;
    static final int ITALIC = 4;
    static final int UNDERLINE = 8;
    static final int REVERSE = 16;

    static final Style PLAIN = new Style(-1, 0);

    Style with(int more) {
        return new Style(colour, bits | more);
    }

    Style in(int other) {
        return new Style(other, bits);
    }

    boolean has(int bit) {
        return (bits & bit) != 0;
    }
}
