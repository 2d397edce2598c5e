package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.LogEntries;
import org.emic.coding.LogEvent;
import org.emic.coding.Quoted;
import org.emic.model.Span;

/** What happened, one row an event. */
final class LogRows {

    private static final List<Column> ALL = List.of(
            Column.text("at"),
            Column.text("coder"),
            Column.text("op"),
            Column.text("command"),
            Column.text("action"),
            Column.text("event"),
            Column.text("segment_id"),
            Column.text("source"),
            Column.integer("start"),
            Column.integer("end"),
            Column.text("code"),
            Column.text("to_code"),
            Column.text("codebook"),
            Column.text("text"),
            Column.text("memo"),
            Column.flag("counts"));

    /** What a table shows in a terminal. */
    private static final List<String> NARROW =
            List.of("at", "coder", "op", "action", "source", "start", "end", "code", "text", "memo", "counts");

    private LogRows() {}

    static Table table(List<LogEntries.Entry> entries, Map<String, List<String>> filters, boolean narrow) {
        List<Integer> shown = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (!narrow || NARROW.contains(ALL.get(i).name())) {
                shown.add(i);
                columns.add(ALL.get(i));
            }
        }
        List<List<Cell>> rows = entries.stream()
                .map(LogRows::row)
                .map(row -> shown.stream().map(row::get).toList())
                .toList();
        return new Table("log", columns, rows, Footer.of(denominators(entries), filters));
    }

    /** Counts of what is listed. */
    static Map<String, Long> denominators(List<LogEntries.Entry> entries) {
        Set<String> actions = new HashSet<>();
        Set<String> coders = new HashSet<>();
        entries.forEach(entry -> {
            actions.add(entry.event().coder() + "/" + entry.event().action());
            coders.add(entry.event().coder());
        });
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("events", (long) entries.size());
        counts.put("actions", (long) actions.size());
        counts.put("coders", (long) coders.size());
        return counts;
    }

    static String word(LogEvent.Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(LogEntries.Entry entry) {
        LogEvent event = entry.event();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.ofNonEmpty(event.at()),
                Cell.of(event.coder()),
                Cell.of(word(event.operation())),
                Cell.ofNonEmpty(event.word("by")),
                Cell.of(event.action()),
                Cell.of(event.id()),
                Cell.ofNonEmpty(event.segment()),
                Cell.ofNonEmpty(entry.source())));
        row.add(entry.place()
                .map(Quoted::points)
                .map(Span::start)
                .<Cell>map(Cell::of)
                .orElse(Cell.EMPTY));
        row.add(entry.place()
                .map(Quoted::points)
                .map(Span::end)
                .<Cell>map(Cell::of)
                .orElse(Cell.EMPTY));
        row.addAll(List.of(
                Cell.ofNonEmpty(entry.code()),
                Cell.ofNonEmpty(event.word("to")),
                Cell.ofNonEmpty(entry.codebook()),
                Cell.ofNonEmpty(entry.place().map(Quoted::quote).orElse("")),
                Cell.ofNonEmpty(event.word("memo")),
                Cell.of(entry.counts())));
        return row;
    }
}
