package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;

/** Makes turns of what stands between labels. */
final class Speech {

    private final Lines lines;
    private final Findings findings;
    /** The last time mark, in milliseconds; 0 before the first, where the recording begins. */
    private long clock;

    Speech(Lines lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * One turn a label; where headings stand between its words, one turn a stretch.
     *
     * @param labels in text order
     */
    List<Turn> turns(List<Label> labels) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int to = i + 1 < labels.size()
                    ? labels.get(i + 1).mark().start()
                    : lines.text().length();
            int before = turns.size();
            for (Span stretch : stretches(label.mark().end(), to)) {
                Optional<TimeSpan> time = turns.size() == before ? label.stamp().time() : Optional.empty();
                marked(stretch, label.speaker(), time).ifPresent(turns::add);
            }
            if (turns.size() == before) {
                findings.add(Diagnostic.note(
                        "ING-014",
                        lines.place(label.mark()),
                        "nothing is said after "
                                + (label.speaker().isEmpty() ? "this time" : "'" + label.speaker() + "'")
                                + ", so there is no turn",
                        ""));
            }
        }
        return turns;
    }

    /** Paragraphs without the time marks at their edges. */
    List<Turn> paragraphs(List<Turn> paragraphs) {
        List<Turn> turns = new ArrayList<>();
        paragraphs.forEach(turn -> marked(turn.span(), "", Optional.empty()).ifPresent(turns::add));
        return turns;
    }

    /** The words in {@code [from, to)}, cut where lines set apart stand. */
    private List<Span> stretches(int from, int to) {
        List<Span> stretches = new ArrayList<>();
        int start = from;
        int line = lines.nextApart(lines.at(from));
        while (line < lines.count() && lines.start(line) < to) {
            if (lines.start(line) > start) {
                stretches.add(Blank.trim(lines.text(), start, lines.start(line)));
            }
            start = Math.min(to, line + 1 < lines.count() ? lines.start(line + 1) : to);
            line = lines.nextApart(line + 1);
        }
        stretches.add(Blank.trim(lines.text(), start, to));
        return stretches;
    }

    private Optional<Turn> marked(Span stretch, String speaker, Optional<TimeSpan> before) {
        TimeMarks marks = TimeMarks.around(lines.text(), stretch);
        for (Stamp stamp : marks.malformed()) {
            findings.add(Doubts.badTime(lines, stamp));
        }
        Optional<Long> opening = before.map(TimeSpan::start).or(marks::opening);
        Optional<TimeSpan> time =
                before.filter(span -> span.end() != TimeSpan.OPEN).or(() -> marks.time(opening, clock));
        clock = marks.closing().or(() -> opening).orElse(clock);
        return marks.words().isEmpty() ? Optional.empty() : Optional.of(new Turn(marks.words(), speaker, time));
    }
}
