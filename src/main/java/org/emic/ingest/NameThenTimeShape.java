package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** A line with a name, a line with a time, then the text, as Zoom saves a transcript as plain text. */
final class NameThenTimeShape implements LabelShape {

    @Override
    public String example() {
        return "Name, then 00:00:00 on the next line, then the text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        if (!lines.hasWords(line) || !lines.hasWords(line + 1) || !lines.hasWords(line + 2)) {
            return Optional.empty();
        }
        String text = lines.text();
        Span time = Blank.trim(text, lines.start(line + 1), lines.end(line + 1));
        Stamp stamp = Clock.at(text, time.start(), time.end());
        boolean clock = stamp.kind() == Stamp.Kind.TIME || stamp.kind() == Stamp.Kind.MALFORMED;
        Span name = Blank.trim(text, lines.start(line), lines.end(line));
        if (!clock || stamp.where().end() != time.end() || !SpeakerName.possible(name.in(text))) {
            return Optional.empty();
        }
        return Optional.of(new Label(name.cover(time), name.in(text), stamp));
    }
}
