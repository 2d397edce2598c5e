package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/**
 * Text in which some words are marked: by colour, or in brackets.
 *
 * @param text as stored
 * @param marks in text order, not overlapping, UTF-16 units of {@code text}
 */
record MarkedText(String text, List<Span> marks) {

    private static final String OPEN = "[";
    private static final String CLOSE = "]";

    MarkedText {
        marks = List.copyOf(marks);
    }

    /** Its lines, folded between words so that each takes at most {@code width} columns, if no single word is wider. */
    List<String> folded(int width, Style style) {
        List<String> lines = new ArrayList<>();
        // Signs for control characters take the place of those, so the marks still fit.
        String shown = Shown.line(text);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            fold(shown, new Span(from, end), width, style, lines);
            from = end + 1;
        }
        return lines;
    }

    private void fold(String shown, Span line, int width, Style style, List<String> lines) {
        int begin = skipSpaces(shown, line.start(), line.end());
        int at = begin;
        int last = begin;
        long columns = 0;
        while (at < line.end()) {
            int wordEnd = wordEnd(shown, at, line.end());
            int more = columns(shown, new Span(last, wordEnd), style);
            if (last > begin && columns + more > width) {
                lines.add(painted(shown, new Span(begin, last), style));
                begin = at;
                columns = columns(shown, new Span(at, wordEnd), style);
            } else {
                columns += more;
            }
            last = wordEnd;
            at = skipSpaces(shown, wordEnd, line.end());
        }
        lines.add(painted(shown, new Span(begin, last), style));
    }

    private int columns(String shown, Span span, Style style) {
        int columns = Width.of(span.in(shown));
        for (int i = firstMark(span.start()); !style.colour() && i < marks.size(); i++) {
            Span mark = marks.get(i);
            if (mark.start() >= span.end()) {
                break;
            }
            columns += mark.start() >= span.start() ? OPEN.length() : 0;
            columns += mark.end() <= span.end() ? CLOSE.length() : 0;
        }
        return columns;
    }

    private String painted(String shown, Span line, Style style) {
        StringBuilder out = new StringBuilder();
        int at = line.start();
        for (int i = firstMark(line.start()); i < marks.size(); i++) {
            Span mark = marks.get(i);
            if (mark.start() >= line.end()) {
                break;
            }
            int from = Math.max(at, mark.start());
            int to = Math.min(line.end(), mark.end());
            out.append(shown, at, from);
            if (style.colour()) {
                out.append(Colour.MATCH.paint(shown.substring(from, to), true));
            } else {
                out.append(mark.start() >= line.start() ? OPEN : "")
                        .append(shown, from, to)
                        .append(mark.end() <= line.end() ? CLOSE : "");
            }
            at = to;
        }
        return out.append(shown, at, line.end()).toString();
    }

    /** The index of the first mark that ends after {@code at}. */
    private int firstMark(int at) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int end) {
        int space = text.indexOf(' ', from);
        return space < 0 || space > end ? end : space;
    }
}
