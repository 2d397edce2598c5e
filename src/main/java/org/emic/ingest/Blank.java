package org.emic.ingest;

import org.emic.model.Span;

/** White space around words: Unicode's, the no-break space and what word processors leave at line ends included. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0xfeff;
    }

    /** The first offset from {@code from} on that is not white space, at most {@code to}. */
    static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character before {@code to} that is not white space, at least {@code from}. */
    static int skipBack(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The stretch without white space at its edges; empty at {@code from} if it is all white space. */
    static Span trim(CharSequence text, int from, int to) {
        int end = skipBack(text, from, to);
        return new Span(skip(text, from, end), end);
    }
}
