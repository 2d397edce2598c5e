package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;

/** A label, a tab, then the text, on one line or with the tab on the next (MAXQDA's printed transcripts). */
final class TabShape implements LabelShape {

    @Override
    public String example() {
        return "Name, a tab, then the text";
    }

    @Override
    public Optional<Label> at(Lines lines, int line) {
        String text = lines.text();
        int from = lines.first(line);
        int limit = Math.min(lines.end(line), from + 2 * SpeakerName.LONGEST);
        int tab = from;
        while (tab < limit && text.charAt(tab) != '\t') {
            tab++;
        }
        boolean here = tab < limit;
        boolean below = !here
                && tab == lines.end(line)
                && lines.hasWords(line + 1)
                && text.charAt(lines.start(line + 1)) == '\t';
        if (!here && !below) {
            return Optional.empty();
        }
        Span mark = new Span(from, tab);
        return LabelHead.read(text, from, tab)
                .filter(head -> !mark.isEmpty())
                .map(head -> new Label(mark, head.speaker(), head.stamp()));
    }
}
