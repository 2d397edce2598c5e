package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** {@code Q:} and {@code A:}, {@code Q.} and {@code A.}, {@code Q1:} and {@code A1:}; the number is not the speaker's. */
final class QuestionShape implements LabelShape {

    @Override
    public String example() {
        return "Q: text, A: text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.end(line);
        if (from >= end || (text.charAt(from) != 'Q' && text.charAt(from) != 'A')) {
            return Optional.empty();
        }
        int at = from + 1;
        while (at < end && at < from + 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean label =
                at < end && ":.)".indexOf(text.charAt(at)) >= 0 && (at + 1 == end || Blank.is(text.charAt(at + 1)));
        LabelHead head = new LabelHead(text.substring(from, from + 1), Stamp.NONE);
        return label ? Optional.of(Label.of(lines, line, new Span(from, at + 1), head)) : Optional.empty();
    }
}
