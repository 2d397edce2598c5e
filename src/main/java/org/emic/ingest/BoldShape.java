package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** Markdown's {@code **Name:** text}, {@code **Name**: text}, {@code __Name:__}, {@code *Name:*}; times as elsewhere. */
final class BoldShape implements LabelShape {

    private static final String[] MARKERS = {"***", "**", "__", "*", "_"};

    @Override
    public String example() {
        return "**Name:** text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.end(line);
        Stamp lead = from < end && "*_".indexOf(text.charAt(from)) < 0 ? Clock.at(text, from, end) : Stamp.NONE;
        int open = lead.kind() == Stamp.Kind.NONE
                ? from
                : Blank.skip(text, lead.where().end(), end);
        for (String marker : MARKERS) {
            if (text.startsWith(marker, open)) {
                return inside(lines, line, new Span(open, open + marker.length()), lead);
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> inside(Lines lines, int line, Span open, Stamp lead) {
        String text = lines.text();
        String marker = open.in(text);
        int limit = Math.min(lines.end(line), open.end() + 3 * SpeakerName.LONGEST);
        int close = open.end();
        while (close < limit && !text.startsWith(marker, close)) {
            close++;
        }
        int after = close + marker.length();
        if (close >= limit || after > lines.end(line)) {
            return Optional.empty();
        }
        int last = Blank.skipBack(text, open.end(), close);
        boolean within = last > open.end() && text.charAt(last - 1) == ':';
        Optional<LabelHead> head = LabelHead.read(text, open.end(), within ? last - 1 : close);
        if (head.isPresent() && lead.kind() != Stamp.Kind.NONE) {
            head = Optional.of(new LabelHead(head.get().speaker(), lead));
        }
        int start = lead.kind() == Stamp.Kind.NONE ? open.start() : lead.where().start();
        if (within) {
            return head.map(name -> Label.of(lines, line, new Span(start, after), name));
        }
        return head.flatMap(name -> outside(lines, line, new Span(start, after), name));
    }

    /** The colon after the emphasis, or a time between the two, or a time instead of the colon. */
    private static Optional<Label> outside(Lines lines, int line, Span mark, LabelHead head) {
        String text = lines.text();
        int end = lines.end(line);
        int next = Blank.skip(text, mark.end(), end);
        if (next < end && text.charAt(next) == ':') {
            return Optional.of(Label.of(lines, line, new Span(mark.start(), next + 1), head));
        }
        Stamp stamp = Clock.at(text, next, end);
        if (stamp.kind() != Stamp.Kind.TIME && stamp.kind() != Stamp.Kind.MALFORMED) {
            return Optional.empty();
        }
        int last = Blank.skip(text, stamp.where().end(), end);
        int stop = last < end && text.charAt(last) == ':'
                ? last + 1
                : stamp.where().end();
        return Optional.of(new Label(new Span(mark.start(), stop), head.speaker(), stamp));
    }
}
