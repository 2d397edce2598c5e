package org.emic.ingest;

import java.util.Optional;

/**
 * Times without speakers, as speech recognition writes them: {@code [00:43.810 --> 00:47.850] text}, or a time alone on
 * a line and the text below. Each time begins a turn of nobody's. A bare time with text behind it has to be a span or
 * to have hours: {@code 10:30 The mother came back} is the time of day in an observer's notes.
 */
final class TimeRowShape implements LabelShape {

    @Override
    public String example() {
        return "[00:00] text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.last(line);
        if (from >= end || (text.charAt(from) != '[' && text.charAt(from) != '\\' && !other(text.charAt(from)))) {
            return Optional.empty();
        }
        Stamp stamp = Clock.at(text, from, end);
        if (stamp.kind() != Stamp.Kind.TIME && stamp.kind() != Stamp.Kind.MALFORMED) {
            return Optional.empty();
        }
        String written = stamp.where().in(text);
        boolean bare = Character.isDigit(written.charAt(0));
        boolean alone = stamp.where().end() == end;
        boolean full = written.indexOf('>') > 0 || written.indexOf(':') != written.lastIndexOf(':');
        return bare && !alone && !full ? Optional.empty() : Optional.of(new Label(stamp.where(), "", stamp));
    }

    private static boolean other(char c) {
        return c == '(' || c == '#' || c == '<' || Character.isDigit(c);
    }
}
