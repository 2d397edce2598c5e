package org.emic.coding;

import org.emic.model.Span;

/**
 * How much text is shown before and after a segment.
 *
 * @param amount of code points or words, at least 0
 * @param words whether words are counted: stretches without white space
 */
public record Context(int amount, boolean words) {

    /** Sixty code points: a line on either side. */
    public static final Context USUAL = new Context(60, false);

    /** @throws IllegalArgumentException if the amount is negative */
    public Context {
        if (amount < 0) {
            throw new IllegalArgumentException("a context of " + amount);
        }
    }

    /** What stands before {@code span}, not beginning inside a word unless a single word fills it. */
    String before(String text, Span span) {
        int at = span.start();
        if (words) {
            for (int left = amount; left > 0 && at > 0; left--) {
                at = back(text, at, true);
                at = back(text, at, false);
            }
            return text.substring(words(text, at, span.start()), span.start());
        }
        int from = at;
        for (int left = amount; left > 0 && from > 0; left--) {
            from = text.offsetByCodePoints(from, -1);
        }
        if (from > 0 && !isSpace(text, text.offsetByCodePoints(from, -1))) {
            int edge = forward(text, from, false);
            from = edge < at ? edge : from;
        }
        return text.substring(words(text, from, at), at);
    }

    /** What stands after {@code span}, not ending inside a word unless a single word fills it. */
    String after(String text, Span span) {
        int at = span.end();
        int to = at;
        if (words) {
            for (int left = amount; left > 0 && to < text.length(); left--) {
                to = forward(text, to, true);
                to = forward(text, to, false);
            }
            return text.substring(at, to);
        }
        for (int left = amount; left > 0 && to < text.length(); left--) {
            to = text.offsetByCodePoints(to, 1);
        }
        if (to < text.length() && !isSpace(text, to)) {
            int edge = back(text, to, false);
            to = edge > at ? edge : to;
        }
        while (to > at && isSpace(text, text.offsetByCodePoints(to, -1))) {
            to = text.offsetByCodePoints(to, -1);
        }
        return text.substring(at, to);
    }

    /** The first place from {@code from} to {@code to} that is no white space. */
    private static int words(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text, at)) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    /** Goes on while there is white space, or while there is none. */
    private static int forward(String text, int from, boolean space) {
        int at = from;
        while (at < text.length() && isSpace(text, at) == space) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static int back(String text, int from, boolean space) {
        int at = from;
        while (at > 0 && isSpace(text, text.offsetByCodePoints(at, -1)) == space) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.codePointAt(at)) || text.codePointAt(at) == 0xa0;
    }
}
