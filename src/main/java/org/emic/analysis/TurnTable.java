package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.emic.model.CodePoints;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/** The table {@code turns}: what is said in one source, turn by turn. */
public final class TurnTable {

    private static final String NAME = "turns";

    private TurnTable() {}

    /** @param words in the turn of an index */
    public static Table of(Transcript transcript, Roles roles, IntUnaryOperator words) {
        Source source = transcript.source();
        CodePoints points = CodePoints.of(transcript.text());
        List<List<Cell>> rows = new ArrayList<>();
        long all = 0;
        int line = 1;
        int at = 0;
        for (int i = 0; i < source.turns().size(); i++) {
            Turn turn = source.turns().get(i);
            line += lineBreaks(transcript.text(), at, turn.span().start());
            at = turn.span().start();
            Span span = points.fromUtf16(turn.span());
            int count = words.applyAsInt(i);
            all += count;
            rows.add(List.of(
                    Cell.of(i + 1),
                    Cell.of(span.start()),
                    Cell.of(span.end()),
                    Cell.of(line),
                    Cell.ofNonEmpty(turn.speaker()),
                    Cell.ofNonEmpty(turn.speaker().isEmpty() ? "" : roles.of(source.id(), turn.speaker())),
                    Cell.ofNonEmpty(turn.time()
                            .map(time -> TimeSpan.clock(time.start()))
                            .orElse("")),
                    Cell.ofNonEmpty(
                            turn.time().map(time -> TimeSpan.clock(time.end())).orElse("")),
                    Cell.of(count),
                    Cell.of(turn.span().in(transcript.text()))));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("units", (long) rows.size());
        counts.put("words", all);
        return new Table(NAME, columns(), rows, Footer.of(counts, Map.of()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.integer("turn"),
                Column.integer("start"),
                Column.integer("end"),
                Column.integer("start_line"),
                Column.text("speaker"),
                Column.text("role"),
                Column.text("start_time"),
                Column.text("end_time"),
                Column.integer("words"),
                Column.text("text"));
    }

    private static int lineBreaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
