package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** A name and a time alone on a line, then the text: {@code Anna Lund  0:22} (Otter); also {@code [0:22] Anna Lund}. */
final class NameTimeShape implements LabelShape {

    @Override
    public String example() {
        return "Name  00:00, then the text on the next line";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        Span all = Blank.trim(text, lines.start(line), lines.end(line));
        if (all.length() > 2 * SpeakerName.LONGEST || !lines.hasWords(line) || !followed(lines, line)) {
            return Optional.empty();
        }
        Stamp lead = Clock.at(text, all.start(), all.end());
        if (lead.kind() == Stamp.Kind.TIME || lead.kind() == Stamp.Kind.MALFORMED) {
            return label(text, all, Blank.trim(text, lead.where().end(), all.end()), lead);
        }
        for (int at = all.start() + 1; at < all.end(); at++) {
            if (Blank.is(text.charAt(at - 1)) && !Blank.is(text.charAt(at))) {
                Stamp stamp = Clock.at(text, at, all.end());
                boolean time = stamp.kind() == Stamp.Kind.TIME || stamp.kind() == Stamp.Kind.MALFORMED;
                if (time && stamp.where().end() == all.end()) {
                    return label(text, all, Blank.trim(text, all.start(), at), stamp);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> label(String text, Span mark, Span name, Stamp stamp) {
        String speaker = name.in(text);
        return SpeakerName.possible(speaker) ? Optional.of(new Label(mark, speaker, stamp)) : Optional.empty();
    }

    /** The words stand on the next line, or after one blank line. */
    private static boolean followed(Lines lines, int line) {
        return lines.nextWithWords(line + 1) <= Math.min(line + 2, lines.count() - 1);
    }
}
