package org.emic.query;

import org.emic.model.Span;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text as written, quotes included
 * @param span in UTF-16 units of the expression
 */
record Token(Kind kind, String text, Span span) {

    /** What words there are. */
    enum Kind {
        WORD,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is that word, or that word with a distance behind it. */
    boolean isOperator(String word) {
        return kind == Kind.WORD && (text.equals(word) || text.startsWith(word + "/"));
    }

    /** Whether it is written as operators are. */
    boolean looksLikeAnOperator() {
        return kind == Kind.WORD && text.matches("[A-Z]{2,}(/.*)?");
    }
}
