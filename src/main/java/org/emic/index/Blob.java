package org.emic.index;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Lists of spans in few bytes: what a turn keeps about its tokens, sentences and paragraphs. */
final class Blob {

    private static final int LONGEST = 31;
    private static final int WIDEST = 7;

    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    BytesRef toBytes() {
        return new BytesRef(bytes, 0, length);
    }

    /** Most tokens take one byte: three bits for the characters before it, five for its own. */
    void addToken(int gap, int size) {
        bytes = ArrayUtil.grow(bytes, length + 11);
        if (gap <= WIDEST && size <= LONGEST) {
            bytes[length++] = (byte) (gap << 5 | size);
        } else {
            bytes[length++] = 0;
            add(gap);
            add(size);
        }
    }

    /** A wall: tokens since the start of the one before, characters since its end, characters of its own. */
    void addWall(int tokens, int gap, int size) {
        add(tokens);
        add(gap);
        add(size);
    }

    private void add(int value) {
        bytes = ArrayUtil.grow(bytes, length + 5);
        int rest = value;
        while (rest > 0x7F) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Reads what was added, in the same order. */
    static final class Reader {
        private final byte[] bytes;
        private final int end;
        private int at;

        Reader(BytesRef ref) {
            bytes = ref.bytes;
            at = ref.offset;
            end = ref.offset + ref.length;
        }

        boolean hasNext() {
            return at < end;
        }

        /** The gap in the high half, the size in the low one. */
        long token() {
            int head = bytes[at++] & 0xFF;
            if (head != 0) {
                return ((long) (head >>> 5) << 32) | (head & LONGEST);
            }
            long gap = next();
            return (gap << 32) | next();
        }

        int next() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte some = bytes[at++];
                value |= (some & 0x7F) << shift;
                if (some >= 0) {
                    return value;
                }
            }
        }
    }
}
