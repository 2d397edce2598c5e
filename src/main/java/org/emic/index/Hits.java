package org.emic.index;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** Stretches of tokens in a {@link Stretch}, from the first token to the last, both counted. In order once {@link #sort}ed. */
final class Hits {

    static final Hits NONE = new Hits(0);

    private int[] from;
    private int[] to;
    private int size;
    private boolean sorted = true;
    /** No stretch ends before one that begins earlier: the last of a run reaches farthest. */
    private boolean monotone = true;

    Hits(int capacity) {
        from = new int[capacity];
        to = new int[capacity];
    }

    /** Single tokens, in ascending order. The array is taken over. */
    static Hits ofTokens(int[] tokens, int size) {
        Hits hits = new Hits(0);
        hits.from = tokens;
        hits.to = tokens;
        hits.size = size;
        return hits;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    boolean isMonotone() {
        return monotone;
    }

    void add(int first, int last) {
        if (size == from.length) {
            from = ArrayUtil.grow(from, size + 1);
            to = ArrayUtil.growExact(to, from.length);
        }
        if (size > 0) {
            int before = from[size - 1];
            if (before == first && to[size - 1] == last) {
                return;
            }
            sorted &= before < first || (before == first && to[size - 1] < last);
            monotone &= to[size - 1] <= last;
        }
        from[size] = first;
        to[size++] = last;
    }

    void addAll(Hits others) {
        for (int i = 0; i < others.size; i++) {
            add(others.from[i], others.to[i]);
        }
    }

    /** Puts them in the order of their first, then last token, each once. */
    Hits sort() {
        if (sorted) {
            return this;
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) from[i] << 32 | to[i];
        }
        Arrays.sort(keys);
        size = 0;
        sorted = true;
        monotone = true;
        for (long key : keys) {
            add((int) (key >>> 32), (int) key);
        }
        return this;
    }

    /** Overlapping ones as one. */
    Hits merged() {
        sort();
        boolean apart = true;
        for (int i = 1; apart && i < size; i++) {
            apart = to[i - 1] < from[i];
        }
        if (apart) {
            return this;
        }
        Hits merged = new Hits(size);
        int first = from[0];
        int last = to[0];
        for (int i = 1; i < size; i++) {
            if (from[i] <= last) {
                last = Math.max(last, to[i]);
            } else {
                merged.add(first, last);
                first = from[i];
                last = to[i];
            }
        }
        merged.add(first, last);
        return merged;
    }

    /** The index of the first that begins at {@code token} or after it; they must be sorted. */
    int lowerBound(int token) {
        return lowerBound(from, size, token);
    }

    /** The index of the first of the ascending {@code values} that is at least {@code value}. */
    static int lowerBound(int[] values, int size, int value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
