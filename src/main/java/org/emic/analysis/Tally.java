package org.emic.analysis;

import java.util.BitSet;
import java.util.List;

/** What is counted of one code in one group, over the sources seen so far. */
final class Tally {

    /** Nothing counted. */
    static final Tally NOTHING = new Tally();

    private final BitSet cases = new BitSet();
    private long segments;
    private long hits;
    private long words;
    private long sources;

    /**
     * Adds one source.
     *
     * @param items its segments of the code and group, in their order, at least one
     * @param caseIndex the source's case; -1 for none
     */
    void add(List<Item> items, int caseIndex) {
        segments += segments(items);
        for (Item item : items) {
            hits += item.hits();
        }
        sources++;
        if (caseIndex >= 0) {
            cases.set(caseIndex);
        }
    }

    /** Adds one source to the count of all codes together: every coding is a segment of its own. */
    void addAll(List<Item> items, int caseIndex) {
        long before = segments;
        add(items, caseIndex);
        segments = before + items.size();
    }

    /** Adds the words of one source; not called where nobody asks for words. */
    void addWords(long more) {
        words += more;
    }

    /**
     * Units that carry any of the codes, each once a coder. Where a coder gave one unit the same code twice, both count,
     * so that a parent never has fewer than one of its sub-codes.
     */
    private static long segments(List<Item> items) {
        long segments = 0;
        int run = 0;
        int most = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean same = i > 0 && items.get(i).isSameUnit(items.get(i - 1));
            if (!same) {
                segments += most;
                most = 0;
            }
            run = same && items.get(i).code() == items.get(i - 1).code() ? run + 1 : 1;
            most = Math.max(most, run);
        }
        return segments + most;
    }

    /** @throws IllegalArgumentException for a measure that is not counted but computed */
    long count(Measure measure) {
        return switch (measure) {
            case SEGMENTS -> segments;
            case HITS -> hits;
            case SOURCES -> sources;
            case CASES -> cases.cardinality();
            case WORDS -> words;
            case PRESENT -> segments > 0 ? 1 : 0;
            case COVERAGE, PER_1000 -> throw new IllegalArgumentException(measure + " is a ratio");
        };
    }
}
