package org.emic.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.ArrayUtil;

/** Where any token of a stretch is, also one that nothing matched. Asked in ascending order of turns. */
final class TokenPlaces {

    private final Stretch stretch;
    private BinaryDocValues blobs;
    private int turn = -1;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    TokenPlaces(Stretch stretch) {
        this.stretch = stretch;
    }

    /** Where {@code token} of {@code inTurn} begins in its source's text. */
    int start(int inTurn, int token) throws IOException {
        read(inTurn);
        return starts[token - stretch.base(turn)];
    }

    int end(int inTurn, int token) throws IOException {
        read(inTurn);
        return ends[token - stretch.base(turn)];
    }

    private void read(int inTurn) throws IOException {
        if (inTurn == turn) {
            return;
        }
        turn = inTurn;
        if (blobs == null) {
            blobs = DocValues.getBinary(stretch.segment().reader(), Fields.PLACES);
        }
        blobs.advanceExact(stretch.from() + turn);
        Blob.Reader blob = new Blob.Reader(blobs.binaryValue());
        int place = stretch.start(turn);
        for (int i = 0; blob.hasNext(); i++) {
            starts = ArrayUtil.grow(starts, i + 1);
            ends = ArrayUtil.grow(ends, i + 1);
            long token = blob.token();
            starts[i] = place + (int) (token >>> 32);
            place = starts[i] + (int) token;
            ends[i] = place;
        }
    }
}
