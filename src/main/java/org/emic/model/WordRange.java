package org.emic.model;

/**
 * Some words that follow each other, by their index among those of a turn: from one up to, and without, another.
 *
 * @param from the first word, 0-based
 * @param to the word after the last one, greater than {@code from}
 */
public record WordRange(int from, int to) {

    /** @throws IllegalArgumentException if it holds no word */
    public WordRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no words: [" + from + ", " + to + ")");
        }
    }
}
