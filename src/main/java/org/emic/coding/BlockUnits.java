package org.emic.coding;

import java.io.IOException;

/** The units of a code as {@link BlockWriter} wrote them. */
final class BlockUnits implements Units {

    private final PackedInput in;
    private int source = -1;
    private int left;
    private int start;
    private int end;
    private int hits;
    private int words;

    BlockUnits(PackedInput in) {
        this.in = in;
    }

    @Override
    public boolean next() throws IOException {
        if (left == 0) {
            if (in.remaining() == 0) {
                return false;
            }
            source += in.count() + 1;
            left = in.count();
            start = 0;
        }
        start += in.count();
        end = start + in.count();
        hits = in.count();
        words = in.count();
        left--;
        return true;
    }

    @Override
    public int source() {
        return source;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public int hits() {
        return hits;
    }

    @Override
    public int words() {
        return words;
    }
}
