package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** WebVTT's {@code <v Name>text</v>} in a text file; the closing tag may be missing (Teams). */
final class VoiceShape implements LabelShape {

    @Override
    public String example() {
        return "<v Name>text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int limit = Math.min(lines.end(line), from + 3 * SpeakerName.LONGEST);
        boolean tag = text.startsWith("<v ", from) || text.startsWith("<v.", from);
        int close = tag ? text.indexOf('>', from) : -1;
        int space = tag ? text.indexOf(' ', from) : -1;
        if (close < 0 || close >= limit || space > close) {
            return Optional.empty();
        }
        Span name = Blank.trim(text, space, close);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(new Span(from, close + 1), name.in(text), Stamp.NONE));
    }
}
