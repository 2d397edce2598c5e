package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/**
 * The inside of a label: a name, with a time or a remark before or after it ({@code [00:01:02] Anna}, {@code Anna
 * (00:01:02)}, {@code Anna (laughing)}).
 *
 * @param speaker the name; with the remark, if it is one
 * @param stamp the time, or the remark
 */
record LabelHead(String speaker, Stamp stamp) {

    /** Reads the whole of {@code [from, to)} as a label; empty if it cannot be one. */
    static Optional<LabelHead> read(String text, int from, int to) {
        Span all = Blank.trim(text, from, to);
        if (all.isEmpty() || all.length() > 3 * SpeakerName.LONGEST) {
            return Optional.empty();
        }
        Stamp lead = Clock.at(text, all.start(), all.end());
        int start = lead.kind() == Stamp.Kind.NONE
                ? all.start()
                : Blank.skip(text, lead.where().end(), all.end());
        int open = start;
        while (open < all.end() && "[(#\\<".indexOf(text.charAt(open)) < 0) {
            open++;
        }
        Stamp trail = open < all.end() ? Clock.at(text, open, all.end()) : Stamp.NONE;
        boolean closed = trail.kind() != Stamp.Kind.NONE && trail.where().end() == all.end();
        Span name = Blank.trim(text, start, closed ? open : all.end());
        String speaker = name.in(text);
        if (!SpeakerName.possible(speaker)) {
            return Optional.empty();
        }
        if (closed && lead.kind() == Stamp.Kind.NONE) {
            return Optional.of(new LabelHead(speaker, trail));
        }
        return Optional.of(new LabelHead(speaker, lead));
    }
}
