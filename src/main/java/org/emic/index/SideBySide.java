package org.emic.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/**
 * Reads the postings of a few terms side by side, turn by turn, so that what they have in a turn comes out in text order
 * and nothing is kept by token. For one thread.
 */
final class SideBySide {

    /** How many terms may be read so: each holds blocks of its postings in memory. */
    static final int MOST = 32;

    /** A heap of those that have turns left, by the turn they stand at. */
    private final PostingsEnum[] heap = new PostingsEnum[MOST];

    private final int[] docs = new int[MOST];
    private int size;

    /** The tokens of one turn: their positions, and where they begin and end in it. */
    private int[] positions = new int[16];

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    /** Adds the postings of a term, from those in the stretch on. */
    void add(PostingsEnum postings, Stretch stretch) throws IOException {
        int doc = postings.advance(stretch.from());
        if (doc < stretch.to()) {
            int at = size++;
            while (at > 0 && docs[(at - 1) / 2] > doc) {
                heap[at] = heap[(at - 1) / 2];
                docs[at] = docs[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            heap[at] = postings;
            docs[at] = doc;
        }
    }

    /** Adds to {@code rows} each token of the stretch that has one of the terms, as a unit of its own; the terms are then read. */
    void addTokens(Stretch stretch, Rows rows) throws IOException {
        FixedBitSet included = stretch.included();
        while (size > 0) {
            int doc = docs[0];
            int turn = doc - stretch.from();
            if (included != null && !included.get(turn)) {
                move(PostingsWalk.skip(heap[0], stretch, included, turn), stretch.to());
                continue;
            }
            count = 0;
            while (size > 0 && docs[0] == doc) {
                read(heap[0]);
                move(heap[0].nextDoc(), stretch.to());
            }
            int start = stretch.start(turn);
            rows.source(stretch.source(turn));
            for (int i = 0; i < count; i++) {
                rows.add(start + starts[i], start + ends[i], 1, 1);
            }
        }
    }

    private void read(PostingsEnum postings) throws IOException {
        for (int left = postings.freq(); left > 0; left--) {
            int position = postings.nextPosition();
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            int at = count;
            while (at > 0 && positions[at - 1] > position) {
                at--;
            }
            if (at > 0 && positions[at - 1] == position) {
                continue;
            }
            for (int i = count; i > at; i--) {
                positions[i] = positions[i - 1];
                starts[i] = starts[i - 1];
                ends[i] = ends[i - 1];
            }
            positions[at] = position;
            starts[at] = postings.startOffset();
            ends[at] = postings.endOffset();
            count++;
        }
    }

    /** The first of the heap now stands at {@code doc}; it leaves if that is {@code end} or later. */
    private void move(int doc, int end) {
        PostingsEnum first = heap[0];
        int now = doc;
        if (now >= end) {
            size--;
            first = heap[size];
            now = docs[size];
            heap[size] = null;
        }
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && docs[child + 1] < docs[child]) {
                child++;
            }
            if (docs[child] >= now) {
                break;
            }
            heap[at] = heap[child];
            docs[at] = docs[child];
            at = child;
            child = 2 * at + 1;
        }
        if (size > 0) {
            heap[at] = first;
            docs[at] = now;
        }
    }
}
