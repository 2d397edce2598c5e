package org.emic.model;

import java.util.Comparator;

/**
 * A stretch of a source's stored text, counted in UTF-16 units, half-open: {@code [start, end)}.
 *
 * <pre>
 *   g e t   o u t
 *  0 1 2 3 4 5 6 7      "out" is [4, 7)
 * </pre>
 *
 * @param start the first unit, 0-based
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if {@code start} is negative or greater than {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** Its length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether it holds no text. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one unit. Spans that only touch do not overlap. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies inside this span, edges included. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code offset} units further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The words of {@code text} in this span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
