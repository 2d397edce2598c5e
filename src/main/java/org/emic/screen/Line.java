package org.emic.screen;

/**
 * A line that is being typed.
 *
 * @param text what was typed
 * @param caret where the next character goes, UTF-16 units
 */
record Line(String text, int caret) {

    static final Line EMPTY = new Line("", 0);

    static Line of(String text) {
        return new Line(text, text.length());
    }

    Line typed(String more) {
        return new Line(text.substring(0, caret) + more + text.substring(caret), caret + more.length());
    }

    Line left() {
        return new Line(text, caret == 0 ? 0 : text.offsetByCodePoints(caret, -1));
    }

    Line right() {
        return new Line(text, caret == text.length() ? caret : text.offsetByCodePoints(caret, 1));
    }

    Line home() {
        return new Line(text, 0);
    }

    Line end() {
        return of(text);
    }

    Line backspace() {
        Line before = left();
        return new Line(text.substring(0, before.caret) + text.substring(caret), before.caret);
    }

    Line delete() {
        return new Line(text.substring(0, caret) + text.substring(right().caret), caret);
    }

    /** Without the word before the caret. */
    Line withoutWord() {
        int from = caret;
        while (from > 0 && text.charAt(from - 1) <= ' ') {
            from--;
        }
        while (from > 0 && text.charAt(from - 1) > ' ') {
            from--;
        }
        return new Line(text.substring(0, from) + text.substring(caret), from);
    }

    /** Without what stands before the caret. */
    Line withoutStart() {
        return new Line(text.substring(caret), 0);
    }
}
