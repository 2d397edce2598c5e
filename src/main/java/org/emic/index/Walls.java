package org.emic.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.emic.model.Span;
import org.emic.model.Unit;

/**
 * The units of a stretch. A unit goes by the number of its first token. Questions are fastest in ascending order of tokens.
 */
final class Walls {

    private final Stretch stretch;
    private final Unit.Kind kind;
    private BinaryDocValues blobs;

    private int turn = -1;
    /** The units of {@link #turn}: first token of each, then where each begins and ends. */
    private int count;

    private int[] first = new int[16];
    private int[] start = new int[16];
    private int[] end = new int[16];

    Walls(Stretch stretch, Unit.Kind kind) {
        this.stretch = stretch;
        this.kind = kind == Unit.Kind.MATCH ? Unit.Kind.TURN : kind;
    }

    /** Whether units are larger than turns. */
    boolean isSource() {
        return kind == Unit.Kind.SOURCE;
    }

    /** The unit that {@code token} stands in. */
    int unit(int token) throws IOException {
        int of = turnAt(token);
        return switch (kind) {
            case SOURCE -> stretch.base(stretch.firstTurn(of));
            case SENTENCE, PARAGRAPH -> first[indexOf(token)];
            default -> stretch.base(of);
        };
    }

    /** The last token of the unit that {@code token} stands in. */
    int last(int token) throws IOException {
        int of = turnAt(token);
        if (kind == Unit.Kind.SOURCE) {
            return stretch.base(stretch.afterLastTurn(of)) - 1;
        }
        if (kind == Unit.Kind.SENTENCE || kind == Unit.Kind.PARAGRAPH) {
            int index = indexOf(token);
            if (index + 1 < count) {
                return first[index + 1] - 1;
            }
        }
        return stretch.base(of + 1) - 1;
    }

    /** Where the unit is in its source's text. */
    Span span(int unit) throws IOException {
        int of = turnAt(unit);
        return switch (kind) {
            case SOURCE -> new Span(stretch.start(stretch.firstTurn(of)), stretch.end(stretch.afterLastTurn(of) - 1));
            case SENTENCE, PARAGRAPH -> {
                int index = indexOf(unit);
                yield new Span(start[index], end[index]);
            }
            default -> new Span(stretch.start(of), stretch.end(of));
        };
    }

    /** The turn of the token, counted from the start of the stretch. */
    int turnOf(int token) throws IOException {
        return turnAt(token);
    }

    /** All units in the turns of {@code turns} (null: all turns looked at), ascending. */
    int[] all(FixedBitSet turns) throws IOException {
        int[] units = new int[16];
        int size = 0;
        for (int t = 0; t < stretch.turns(); t++) {
            if (!stretch.includes(t) || (turns != null && !turns.get(t)) || stretch.base(t) == stretch.base(t + 1)) {
                continue;
            }
            int token = stretch.base(t);
            int unit = unit(token);
            int more = kind == Unit.Kind.SENTENCE || kind == Unit.Kind.PARAGRAPH ? count : 1;
            units = ArrayUtil.grow(units, size + more);
            if (more > 1) {
                System.arraycopy(first, 0, units, size, more);
                size += more;
            } else if (size == 0 || units[size - 1] != unit) {
                units[size++] = unit;
            }
        }
        return ArrayUtil.copyOfSubArray(units, 0, size);
    }

    /** Marks in {@code turns} the turns that the unit extends over. */
    void mark(int unit, FixedBitSet turns) throws IOException {
        int of = turnAt(unit);
        if (kind == Unit.Kind.SOURCE) {
            turns.set(stretch.firstTurn(of), stretch.afterLastTurn(of));
        } else {
            turns.set(of);
        }
    }

    private int turnAt(int token) throws IOException {
        if (turn < 0 || token < stretch.base(turn) || token >= stretch.base(turn + 1)) {
            turn = turn < 0 ? stretch.turnOf(token) : stretch.turnOf(token, turn);
            if (kind == Unit.Kind.SENTENCE || kind == Unit.Kind.PARAGRAPH) {
                read();
            }
        }
        return turn;
    }

    private int indexOf(int token) {
        int at = Hits.lowerBound(first, count, token);
        return at < count && first[at] == token ? at : at - 1;
    }

    private void read() throws IOException {
        count = 0;
        int token = stretch.base(turn);
        int document = stretch.from() + turn;
        if (blobs == null || blobs.docID() > document) {
            String field = kind == Unit.Kind.SENTENCE ? Fields.SENTENCES : Fields.PARAGRAPHS;
            blobs = DocValues.getBinary(stretch.segment().reader(), field);
        }
        if (!blobs.advanceExact(document)) {
            add(token, stretch.start(turn), stretch.end(turn));
            return;
        }
        Blob.Reader blob = new Blob.Reader(blobs.binaryValue());
        int place = stretch.start(turn);
        while (blob.hasNext()) {
            token += blob.next();
            int from = place + blob.next();
            place = from + blob.next();
            add(token, from, place);
        }
    }

    private void add(int token, int from, int to) {
        if (count == first.length) {
            first = ArrayUtil.grow(first, count + 1);
            start = ArrayUtil.growExact(start, first.length);
            end = ArrayUtil.growExact(end, first.length);
        }
        first[count] = token;
        start[count] = from;
        end[count++] = to;
    }
}
