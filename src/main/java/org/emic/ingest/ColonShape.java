package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/**
 * {@code INTERVIEWER: text}, {@code P1: text}, with a time before the label, before the colon or after it; the turns may
 * be numbered ({@code 12. P1: text}), and the number is not the speaker's.
 */
final class ColonShape implements LabelShape {

    private static final int LONGEST = 3 * SpeakerName.LONGEST;

    @Override
    public String example() {
        return "Name: text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.end(line);
        int colon = colon(text, from, Math.min(end, from + LONGEST));
        if (colon < 0 || (colon + 1 < end && !Blank.is(text.charAt(colon + 1)))) {
            return Optional.empty();
        }
        int name = Math.max(from, NumberedShape.number(lines, line));
        return LabelHead.read(text, name, colon).map(head -> Label.of(lines, line, new Span(from, colon + 1), head));
    }

    /** The first colon that is not part of a time. */
    private static int colon(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ':' || c == '：') {
                return at;
            }
            boolean begins = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
            Stamp stamp = begins && "[(#\\<0123456789".indexOf(c) >= 0 ? Clock.at(text, at, to) : Stamp.NONE;
            at = stamp.kind() == Stamp.Kind.NONE ? at + 1 : stamp.where().end();
        }
        return -1;
    }
}
