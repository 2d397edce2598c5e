package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.ParagraphBreak;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;

/**
 * The stored text of a format that is no running text. A turn is a paragraph: its speaker, a colon, its lines. Paragraphs
 * are set apart by a blank line; where nobody is named and no line has a break in it, by a line break alone.
 */
final class LaidOut {

    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();
    private final ParagraphBreak paragraphs;

    private LaidOut(ParagraphBreak paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Lays lines out; those that join become one turn. Lines without words must have been left out before. */
    static LaidOut of(List<SpokenLine> lines) {
        boolean plain = lines.stream()
                .allMatch(line -> line.speaker().isEmpty()
                        && !line.joins()
                        && line.words().indexOf('\n') < 0);
        LaidOut out = new LaidOut(plain ? ParagraphBreak.LINE : ParagraphBreak.BLANK_LINE);
        String before = "";
        for (SpokenLine line : lines) {
            boolean goesOn =
                    line.joins() && !out.turns.isEmpty() && line.speaker().equals(before);
            if (goesOn) {
                out.goOn(line);
            } else {
                out.turn(line);
            }
            before = line.speaker();
        }
        if (out.text.length() > 0) {
            out.text.append('\n');
        }
        return out;
    }

    private void turn(SpokenLine line) {
        if (text.length() > 0) {
            text.append(paragraphs == ParagraphBreak.LINE ? "\n" : "\n\n");
        }
        if (!line.speaker().isEmpty()) {
            text.append(line.speaker()).append(": ");
        }
        turns.add(new Turn(append(line.words()), line.speaker(), line.time()));
    }

    private void goOn(SpokenLine line) {
        text.append('\n');
        Span more = append(line.words());
        Turn last = turns.remove(turns.size() - 1);
        turns.add(new Turn(last.span().cover(more), last.speaker(), together(last.time(), line.time())));
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** From the first start to the last end; without an end where the last line's is unknown. */
    private static Optional<TimeSpan> together(Optional<TimeSpan> first, Optional<TimeSpan> next) {
        if (first.isEmpty() || next.isEmpty()) {
            return first.map(time -> TimeSpan.from(time.start()));
        }
        long start = first.get().start();
        long end = next.get().end();
        if (end == TimeSpan.OPEN) {
            return Optional.of(TimeSpan.from(start));
        }
        return Optional.of(
                new TimeSpan(start, Math.max(Math.max(start, first.get().end()), end)));
    }

    String text() {
        return text.toString();
    }

    List<Turn> turns() {
        return turns;
    }

    ParagraphBreak paragraphs() {
        return paragraphs;
    }
}
