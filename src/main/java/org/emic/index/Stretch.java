package org.emic.index;

import org.apache.lucene.util.FixedBitSet;
import org.emic.model.Source;

/**
 * Turns that stand side by side in a segment and are looked at together. Their tokens are numbered through, so that a
 * place is one number and the walls between units are places too.
 */
final class Stretch {

    /** So many turns are passed over one by one before a turn is searched for. */
    private static final int NEAR = 16;

    private final Coverage coverage;
    private final Coverage.Window window;
    private final int from;
    private final int to;
    /** The first token of each turn, and after the last turn how many tokens there are. */
    private final int[] base;
    /** The turns looked at; null if those left out have no tokens anyway. */
    private final FixedBitSet included;

    /** The documents {@code [from, to)}; those of sources that are not in {@code window} are left out. */
    Stretch(Coverage coverage, Coverage.Window window, int from, int to) {
        this.coverage = coverage;
        this.window = window;
        this.from = from;
        this.to = to;
        this.base = new int[to - from + 1];
        FixedBitSet some = new FixedBitSet(to - from);
        boolean all = true;
        for (int doc = from; doc < to; doc++) {
            boolean in = window.contains(coverage.source(doc));
            int words = coverage.segment().words(doc);
            all &= in || words == 0;
            if (in) {
                some.set(doc - from);
            }
            base[doc - from + 1] = Math.addExact(base[doc - from], in ? words : 0);
        }
        included = all ? null : some;
    }

    Coverage coverage() {
        return coverage;
    }

    IndexSegment segment() {
        return coverage.segment();
    }

    /** The first document. */
    int from() {
        return from;
    }

    /** The document after the last. */
    int to() {
        return to;
    }

    int turns() {
        return to - from;
    }

    int tokens() {
        return base[to - from];
    }

    FixedBitSet included() {
        return included;
    }

    /** Whether turn {@code turn} (counted from {@link #from}) is looked at. */
    boolean includes(int turn) {
        return window.contains(coverage.source(from + turn));
    }

    /** The first token of the turn {@code turn}, counted from {@link #from}. */
    int base(int turn) {
        return base[turn];
    }

    /** The turn that token {@code token} stands in, counted from {@link #from}. */
    int turnOf(int token) {
        int low = 0;
        int high = to - from - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (base[middle] <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The same, looked for first at {@code near} and behind it, for those who ask in ascending order. */
    int turnOf(int token, int near) {
        if (token < base[near]) {
            return turnOf(token);
        }
        int last = Math.min(near + NEAR, to - from - 1);
        for (int turn = near; turn <= last; turn++) {
            if (token < base[turn + 1]) {
                return turn;
            }
        }
        return turnOf(token);
    }

    /** The index in the study of the source of a turn. */
    int source(int turn) {
        return coverage.source(from + turn);
    }

    Source sourceOf(int turn) {
        return coverage.study().sources().get(source(turn));
    }

    /** The first turn of the source of {@code turn}. */
    int firstTurn(int turn) {
        return coverage.firstTurn(from + turn) - from;
    }

    /** The turn after the last of the source of {@code turn}. */
    int afterLastTurn(int turn) {
        return coverage.afterLastTurn(from + turn) - from;
    }

    /** Where a turn begins in its source's text, UTF-16 units. */
    int start(int turn) {
        return coverage.start(from + turn);
    }

    int end(int turn) {
        return coverage.end(from + turn);
    }
}
