package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Millions of coded spans in 28 bytes each, given back source by source. */
final class SpanStore {

    private static final int FIELDS = 7;
    private static final int CHUNK = 1 << 14;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    /** @param code index of its code among those met */
    void add(int source, int code, int coder, CodedSpan span) {
        if (size % CHUNK == 0) {
            chunks.add(new int[CHUNK * FIELDS]);
        }
        int[] chunk = chunks.get(size / CHUNK);
        int at = size % CHUNK * FIELDS;
        chunk[at] = source;
        chunk[at + 1] = span.span().start();
        chunk[at + 2] = span.span().end();
        chunk[at + 3] = coder;
        chunk[at + 4] = code;
        chunk[at + 5] = span.hits();
        chunk[at + 6] = span.words();
        size++;
    }

    /** All spans by source, in an order that takes one integer a span. */
    BySource bySource(int sources) {
        int[] from = new int[sources + 1];
        for (int i = 0; i < size; i++) {
            from[field(i, 0) + 1]++;
        }
        for (int i = 0; i < sources; i++) {
            from[i + 1] += from[i];
        }
        int[] next = Arrays.copyOf(from, sources);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[field(i, 0)]++] = i;
        }
        return source -> {
            List<Item> items = new ArrayList<>(from[source + 1] - from[source]);
            for (int i = from[source]; i < from[source + 1]; i++) {
                items.add(item(order[i]));
            }
            return items;
        };
    }

    private Item item(int i) {
        return new Item(field(i, 1), field(i, 2), field(i, 3), field(i, 4), field(i, 5), field(i, 6));
    }

    private int field(int i, int field) {
        return chunks.get(i / CHUNK)[i % CHUNK * FIELDS + field];
    }

    /** The spans of one source at a time. */
    interface BySource {
        /** In no particular order. */
        List<Item> items(int source);
    }
}
