package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Span;
import org.emic.model.TimeSpan;

/**
 * The time marks {@code #00:01:23-4#} that f4 and easytranscript set at the end of a turn, or at its start. They are
 * never said, so they lie outside the turn. A mark at the end says when the turn ended; it began at the mark before it.
 *
 * @param words what is left between the marks
 * @param opening milliseconds, of the mark at the start
 * @param closing milliseconds, of the mark at the end
 * @param malformed marks whose digits are no time
 */
record TimeMarks(Span words, Optional<Long> opening, Optional<Long> closing, List<Stamp> malformed) {

    private static final String VOICE_END = "</v>";

    static TimeMarks around(String text, Span stretch) {
        int from = stretch.start();
        int to = stretch.end();
        if (stretch.length() >= VOICE_END.length() && text.startsWith(VOICE_END, to - VOICE_END.length())) {
            to = Blank.skipBack(text, from, to - VOICE_END.length());
        }
        List<Stamp> malformed = new ArrayList<>();
        Optional<Long> opening = Optional.empty();
        Optional<Long> closing = Optional.empty();
        Stamp first = text.startsWith("#", from) ? Clock.at(text, from, to) : Stamp.NONE;
        if (first.kind() != Stamp.Kind.NONE) {
            opening = millis(first, malformed);
            from = Blank.skip(text, first.where().end(), to);
        }
        int open = to - 1 > from && text.charAt(to - 1) == '#' ? text.lastIndexOf('#', to - 2) : -1;
        Stamp last = open >= from ? Clock.at(text, open, to) : Stamp.NONE;
        if (last.kind() != Stamp.Kind.NONE) {
            closing = millis(last, malformed);
            to = Blank.skipBack(text, from, open);
        }
        return new TimeMarks(new Span(from, to), opening, closing, List.copyOf(malformed));
    }

    private static Optional<Long> millis(Stamp stamp, List<Stamp> malformed) {
        if (stamp.kind() == Stamp.Kind.MALFORMED) {
            malformed.add(stamp);
        }
        return stamp.time().map(TimeSpan::start);
    }

    /**
     * The time of the turn; empty where nothing says it, or where it would end before it began.
     *
     * @param begun milliseconds: when it began, if a time at its label or an opening mark says so
     * @param before milliseconds: the mark before this turn
     */
    Optional<TimeSpan> time(Optional<Long> begun, long before) {
        if (closing.isEmpty()) {
            return begun.map(TimeSpan::from);
        }
        long start = begun.orElse(before);
        return start <= closing.get() ? Optional.of(new TimeSpan(start, closing.get())) : Optional.empty();
    }
}
