package org.emic.query;

import org.emic.model.Span;

/**
 * Two pieces of one frame that an operator brings together.
 *
 * @param left the one that stands left of the operator
 * @param right the other
 */
public record Pair(Piece left, Piece right) {

    /** The words both share; they must share some. */
    public Span shared() {
        return new Span(
                Math.max(left.said().start(), right.said().start()),
                Math.min(left.said().end(), right.said().end()));
    }

    /** From the beginning of the first to the end of the last. */
    public Span joined() {
        return left.said().cover(right.said());
    }
}
