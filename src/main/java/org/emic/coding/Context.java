package org.emic.coding;

import org.emic.model.Span;

/**
 * How much text is shown before and after a segment.
 *
 * @param amount of code points or words, at least 0
 * @param words whether words are counted: stretches without white space. In scripts that do not write any, and in what
 *     is no language, a stretch has no end: so it is never more than 24 code points a word
 */
public record Context(int amount, boolean words) {

    /** Sixty code points: a line on either side. */
    public static final Context USUAL = new Context(60, false);

    private static final int LONGEST_WORD = 24;

    /** @throws IllegalArgumentException if the amount is negative */
    public Context {
        if (amount < 0) {
            throw new IllegalArgumentException("a context of " + amount);
        }
    }

    /** What stands before {@code span}, not beginning inside a word unless a single word fills it. */
    String before(String text, Span span) {
        int end = span.start();
        int first = end;
        for (int left = points(); left > 0 && first > 0; left--) {
            first = text.offsetByCodePoints(first, -1);
        }
        int from = words ? wordsBack(text, end, first) : first;
        boolean inside = !words && from > 0 && !isSpace(text, text.offsetByCodePoints(from, -1));
        if (inside) {
            int edge = forward(text, from, end, false);
            from = edge < end ? edge : from;
        }
        return text.substring(forward(text, from, end, true), end);
    }

    /** What stands after {@code span}, not ending inside a word unless a single word fills it. */
    String after(String text, Span span) {
        int start = span.end();
        int last = start;
        for (int left = points(); left > 0 && last < text.length(); left--) {
            last = text.offsetByCodePoints(last, 1);
        }
        int to = words ? wordsForward(text, start, last) : last;
        boolean inside = !words && to < text.length() && !isSpace(text, to);
        if (inside) {
            int edge = back(text, to, start, false);
            to = edge > start ? edge : to;
        }
        return text.substring(start, back(text, to, start, true));
    }

    /** The most code points there can be. */
    int points() {
        return words ? Math.min(amount, Integer.MAX_VALUE / LONGEST_WORD) * LONGEST_WORD : amount;
    }

    /** What hangs on to the span without white space, such as a full stop, is no word of its own. */
    private int wordsForward(String text, int start, int last) {
        int at = forward(text, start, last, false);
        for (int left = amount; left > 0 && at < last; left--) {
            at = forward(text, forward(text, at, last, true), last, false);
        }
        return at;
    }

    private int wordsBack(String text, int end, int first) {
        int at = back(text, end, first, false);
        for (int left = amount; left > 0 && at > first; left--) {
            at = back(text, back(text, at, first, true), first, false);
        }
        return at;
    }

    /** Goes on from {@code from} while there is white space, or while there is none, but not behind {@code end}. */
    private static int forward(String text, int from, int end, boolean space) {
        int at = from;
        while (at < end && isSpace(text, at) == space) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static int back(String text, int from, int start, boolean space) {
        int at = from;
        while (at > start && isSpace(text, text.offsetByCodePoints(at, -1)) == space) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.codePointAt(at)) || text.codePointAt(at) == 0xa0;
    }
}
