package org.emic.model;

import java.util.Arrays;

/** How much text a source has, so that shares can be reckoned without reading it. */
public final class Extent {

    private final int length;
    private final int codePoints;
    private final int[] turnWords;

    /**
     * @param length of the stored text in UTF-16 units
     * @param codePoints of the stored text
     * @param turnWords tokens of each turn, in the order of the turns
     */
    public Extent(int length, int codePoints, int[] turnWords) {
        this.length = length;
        this.codePoints = codePoints;
        this.turnWords = turnWords.clone();
    }

    /** The stored text's length in UTF-16 units. */
    public int length() {
        return length;
    }

    /** The stored text's length in code points; equal to {@link #length()} unless a character needs two units. */
    public int codePoints() {
        return codePoints;
    }

    /** Tokens in the turn of that index, 0-based. */
    public int turnWords(int turn) {
        return turnWords[turn];
    }

    /** Tokens in each turn; a copy. */
    public int[] turnWords() {
        return turnWords.clone();
    }

    /** Tokens in all turns. */
    public int words() {
        return Arrays.stream(turnWords).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent
                && length == extent.length
                && codePoints == extent.codePoints
                && Arrays.equals(turnWords, extent.turnWords);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new int[] {length, codePoints, Arrays.hashCode(turnWords)});
    }

    @Override
    public String toString() {
        return "Extent[" + length + ", " + codePoints + ", " + Arrays.toString(turnWords) + "]";
    }
}
