package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** A name alone on a line after a blank one, then the text; the weakest of the shapes, as headings look like it. */
final class NameAloneShape implements LabelShape {

    @Override
    public String example() {
        return "Name, then the text on the next line";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        if (!lines.hasWords(line) || lines.hasWords(line - 1) || !lines.hasWords(line + 1)) {
            return Optional.empty();
        }
        Span name = Blank.trim(lines.text(), lines.start(line), lines.end(line));
        if (name.length() > SpeakerName.LONGEST || !SpeakerName.possible(name.in(lines.text()))) {
            return Optional.empty();
        }
        return Optional.of(new Label(name, name.in(lines.text()), Stamp.NONE));
    }
}
