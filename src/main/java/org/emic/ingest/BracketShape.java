package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** {@code [id1] text}: a label in brackets. {@code [laughs]} is none: a label has a digit or begins upper-case. */
final class BracketShape implements LabelShape {

    @Override
    public String example() {
        return "[id1] text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.end(line);
        if (from >= end || (text.charAt(from) != '[' && !text.startsWith("\\[", from))) {
            return Optional.empty();
        }
        Stamp stamp = Clock.at(text, from, end);
        if (stamp.kind() != Stamp.Kind.WORDS) {
            return Optional.empty();
        }
        int skip = text.charAt(from) == '\\' ? 2 : 1;
        Span name = Blank.trim(text, from + skip, stamp.where().end() - skip);
        String speaker = name.in(text);
        boolean label = SpeakerName.possible(speaker)
                && (Character.isUpperCase(speaker.codePointAt(0))
                        || speaker.chars().anyMatch(Character::isDigit));
        return label ? Optional.of(new Label(stamp.where(), speaker, Stamp.NONE)) : Optional.empty();
    }
}
