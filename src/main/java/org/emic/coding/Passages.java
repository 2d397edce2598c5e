package org.emic.coding;

import java.util.Arrays;
import java.util.Optional;
import org.emic.model.CodePoints;
import org.emic.model.Passage;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;

/** Shows stretches of one source as tables want them. */
public final class Passages {

    private final Source source;
    private final String text;
    private final Roles roles;
    private final Context context;
    private final CodePoints points;
    private final int[] lineStarts;

    public Passages(Source source, String text, Roles roles, Context context) {
        this.source = source;
        this.text = text;
        this.roles = roles;
        this.context = context;
        this.points = CodePoints.of(text);
        this.lineStarts = lineStarts(text);
    }

    public Passage of(Span span) {
        int first = source.turnFrom(span.start());
        boolean touches = first < source.turns().size()
                && source.turns().get(first).span().start() < Math.max(span.end(), span.start() + 1);
        String speaker = touches ? source.turns().get(first).speaker() : "";
        return new Passage(
                points.fromUtf16(span),
                line(span.start()),
                line(Math.max(span.start(), span.end() - 1)),
                speaker,
                speaker.isEmpty() ? "" : roles.of(source.id(), speaker),
                touches ? first + 1 : 0,
                touches ? time(first, span) : Optional.empty(),
                span.in(text),
                context.before(text, span),
                context.after(text, span));
    }

    /** From the first turn's beginning to the end of the last one that is touched and has a time. */
    private Optional<TimeSpan> time(int first, Span span) {
        Optional<TimeSpan> begin = source.turns().get(first).time();
        if (begin.isEmpty()) {
            return begin;
        }
        TimeSpan whole = begin.get();
        for (int i = first + 1; i < source.turns().size(); i++) {
            Turn turn = source.turns().get(i);
            if (turn.span().start() >= span.end()) {
                break;
            }
            if (turn.time().isPresent()) {
                long end = turn.time().get().end();
                boolean later = end == TimeSpan.OPEN || end >= whole.start();
                whole = later ? new TimeSpan(whole.start(), end) : whole;
            }
        }
        return Optional.of(whole);
    }

    private int line(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
