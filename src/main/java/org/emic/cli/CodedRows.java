package org.emic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.LogEvent;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.Visible;
import org.emic.model.Span;

/** What a command coded, changed or took away, for who reads and for scripts. */
final class CodedRows {

    private static final List<Column> COLUMNS = List.of(
            Column.text("outcome"),
            Column.text("segment_id"),
            Column.text("source"),
            Column.integer("start"),
            Column.integer("end"),
            Column.text("code"),
            Column.text("codebook"),
            Column.text("coder"),
            Column.text("text"),
            Column.text("memo"));

    private static final int SHOWN = 60;

    private final List<String> lines = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A coding that was made. */
    void added(LogEvent event) {
        Span points = new Span(event.start().orElseThrow(), event.end().orElseThrow());
        row(
                List.of("added", event.id(), event.word("source")),
                points,
                List.of(
                        event.word("code"),
                        event.word("codebook"),
                        event.coder(),
                        event.word("quote"),
                        event.word("memo")));
    }

    /** A coding that was there before, or is not there any more. */
    void of(String outcome, LoggedCoding coding, String text) {
        row(
                List.of(outcome, coding.id(), coding.source()),
                coding.points(),
                List.of(coding.code(), coding.codebook(), coding.coder(), text, coding.memo()));
    }

    private void row(List<String> first, Span points, List<String> then) {
        List<Cell> row = new ArrayList<>();
        first.forEach(word -> row.add(Cell.ofNonEmpty(word)));
        row.add(Cell.of(points.start()));
        row.add(Cell.of(points.end()));
        then.forEach(word -> row.add(Cell.ofNonEmpty(word)));
        rows.add(row);
        String place = first.get(2) + " " + points.start() + "-" + points.end();
        lines.add(
                Visible.of(String.join("  ", first.get(0), first.get(1), place, then.get(0), shortened(then.get(3)))));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        int length = line.codePointCount(0, line.length());
        return "\"" + (length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…") + "\"";
    }

    /** To read without a format: a line each. */
    void write(ToolCommand command, OutputOptions output) throws IOException {
        if (!output.isForReading()) {
            output.write(command, table());
            return;
        }
        PrintWriter out = command.console.out();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** What was coded, as a table. */
    Table table() {
        return new Table("codings", COLUMNS, rows, Footer.NONE);
    }
}
