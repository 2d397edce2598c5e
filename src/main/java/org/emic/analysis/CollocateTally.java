package org.emic.analysis;

import java.util.BitSet;

/** What was counted of one word. */
final class CollocateTally {

    private final BitSet cases = new BitSet();
    private int lastSource = -1;

    /** How often it stands anywhere. */
    long frequency;

    /** How often it is a part of a node. */
    long inNodes;

    /** Pairs of a node and this word before it. */
    long left;

    /** Pairs of a node and this word behind it. */
    long right;

    /** How often it stands in a window and in no node, however many windows that are. */
    long inWindows;

    /** Sources with a pair. */
    int sources;

    long pairs() {
        return left + right;
    }

    /** Outside the nodes. */
    long outside() {
        return frequency - inNodes;
    }

    int cases() {
        return cases.cardinality();
    }

    /**
     * There is a pair in this source.
     *
     * @param ofCase the number of its case, or a negative one if it has none
     */
    void seen(int source, int ofCase) {
        if (source != lastSource) {
            lastSource = source;
            sources++;
            if (ofCase >= 0) {
                cases.set(ofCase);
            }
        }
    }
}
