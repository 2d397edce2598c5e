package org.emic.ingest;

import org.emic.model.Span;

/**
 * What would be a speaker label.
 *
 * @param mark from the label's first character to the first of the words it introduces; may cover several lines
 * @param speaker as the text has it, without colon, brackets, emphasis and time; empty for a time without a speaker
 * @param stamp the time beside it
 */
record Label(Span mark, String speaker, Stamp stamp) {

    /** A label that may have its time after it: {@code Name: [04:14] text}. Remarks in brackets there are said. */
    static Label of(Lines lines, int line, Span mark, LabelHead head) {
        int words = Blank.skip(lines.text(), mark.end(), lines.end(line));
        Stamp after = Clock.at(lines.text(), words, lines.end(line));
        boolean bracketed =
                words < lines.end(line) && !Character.isDigit(lines.text().charAt(words));
        boolean time = after.kind() == Stamp.Kind.TIME || after.kind() == Stamp.Kind.MALFORMED;
        boolean wanting = head.stamp().kind() == Stamp.Kind.NONE;
        return time && bracketed && wanting
                ? new Label(new Span(mark.start(), after.where().end()), head.speaker(), after)
                : new Label(mark, head.speaker(), head.stamp());
    }

    /** Whether a time stands beside it, right or malformed. */
    boolean timed() {
        return stamp.kind() == Stamp.Kind.TIME || stamp.kind() == Stamp.Kind.MALFORMED;
    }
}
