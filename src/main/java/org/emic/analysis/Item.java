package org.emic.analysis;

import java.util.Comparator;

/** A coded span of the source at hand; coder and code are indexes. By start, end, coder and code, then the counts. */
record Item(int start, int end, int coder, int code, int hits, int words) implements Comparable<Item> {

    private static final Comparator<Item> ORDER = Comparator.comparingInt(Item::start)
            .thenComparingInt(Item::end)
            .thenComparingInt(Item::coder)
            .thenComparingInt(Item::code)
            .thenComparingInt(Item::hits)
            .thenComparingInt(Item::words);

    /** Whether it is the same stretch coded by the same coder. */
    boolean isSameUnit(Item other) {
        return start == other.start && end == other.end && coder == other.coder;
    }

    Item withCode(int other) {
        return new Item(start, end, coder, other, hits, words);
    }

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }
}
