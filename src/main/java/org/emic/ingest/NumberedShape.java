package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/**
 * Numbered questions with their answers below ({@code 1. How did it begin?}), as in interviews by letter. The text has
 * no label for who speaks: a question's speaker is {@code Q}, an answer's {@code A}, and that is told.
 */
final class NumberedShape implements LabelShape {

    /** A wrapped question has no more lines. */
    private static final int LINES = 8;

    @Override
    public String example() {
        return "1. question, then the answer";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        if (!lines.hasWords(line)) {
            return Optional.empty();
        }
        int number = number(lines, line);
        if (number > 0) {
            Span mark = new Span(lines.first(line), number);
            return lastOfQuestion(lines, line) < 0 ? Optional.empty() : Optional.of(new Label(mark, "Q", Stamp.NONE));
        }
        int before = line - 1;
        while (before >= 0 && !lines.hasWords(before) && line - before <= 3) {
            before--;
        }
        for (int first = before; first >= 0 && first > before - LINES && lines.hasWords(first); first--) {
            if (number(lines, first) > 0) {
                int start = lines.first(line);
                return lastOfQuestion(lines, first) == before
                        ? Optional.of(new Label(new Span(start, start), "A", Stamp.NONE))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The offset after {@code 12.} or {@code 12)} at the start of the line; -1 if there is none. */
    static int number(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int at = from;
        while (at < lines.end(line) && at < from + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > from
                && at + 1 < lines.end(line)
                && (text.charAt(at) == '.' || text.charAt(at) == ')' || text.startsWith("\\.", at))
                && (Blank.is(text.charAt(at + 1)) || text.startsWith("\\.", at));
        return number ? at + (text.charAt(at) == '\\' ? 2 : 1) : -1;
    }

    /** The line on which the question that begins on {@code line} ends with its mark; -1 if it is no question. */
    private static int lastOfQuestion(Lines lines, int line) {
        for (int last = line; last < line + LINES && lines.hasWords(last); last++) {
            int end = lines.last(last);
            if (lines.text().charAt(end - 1) == '?') {
                return last;
            }
        }
        return -1;
    }
}
