package org.emic.analysis;

/** In which parts of a text a word stands, and how often. Used again for the next word. */
final class Spread {

    private final long[] counts;
    private final int[] parts;
    private int size;

    /** @param of how many parts there are */
    Spread(int of) {
        counts = new long[of];
        parts = new int[of];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            counts[parts[i]] = 0;
        }
        size = 0;
    }

    /** Adds what stands in a part, which may have been met before. */
    void add(int part, long count) {
        if (count > 0) {
            if (counts[part] == 0) {
                parts[size++] = part;
            }
            counts[part] += count;
        }
    }

    boolean isNowhere() {
        return size == 0;
    }

    /** How many parts it stands in. */
    int parts() {
        return size;
    }

    /** One of these parts. */
    int part(int i) {
        return parts[i];
    }

    /** How often it stands there. */
    long count(int i) {
        return counts[parts[i]];
    }
}
