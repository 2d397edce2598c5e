package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.ParagraphBreak;
import org.emic.model.Span;

/** Cuts a turn into paragraphs. */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The paragraphs in a stretch of text, in text order, without the white space around them; none is empty.
     *
     * @param turn UTF-16 units of {@code text}
     */
    public static List<Span> of(String text, Span turn, ParagraphBreak ends) {
        List<Span> paragraphs = new ArrayList<>(1);
        int begin = turn.start();
        int line = turn.start();
        while (line < turn.end()) {
            int newline = text.indexOf('\n', line);
            int lineEnd = newline < 0 || newline >= turn.end() ? turn.end() : newline;
            if (ends == ParagraphBreak.LINE || isBlank(text, line, lineEnd)) {
                add(paragraphs, text, begin, lineEnd);
                begin = Math.min(lineEnd + 1, turn.end());
            }
            line = lineEnd + 1;
        }
        add(paragraphs, text, begin, turn.end());
        return paragraphs;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Span> paragraphs, String text, int start, int end) {
        Span stripped = strip(text, start, end);
        if (!stripped.isEmpty()) {
            paragraphs.add(stripped);
        }
    }

    /** {@code [start, end)} without the white space around it. */
    static Span strip(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** White space by Unicode's property White_Space, the no-break space among it. */
    static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
