package org.emic.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Attributes;
import org.emic.model.Place;
import org.emic.model.TimeSpan;

/**
 * A table with a turn a row. A column {@code source}, else one {@code case} with several values, makes a source of the rows
 * of each of its values. A further column is an attribute of a source in which all its cells say the same.
 */
final class TurnTable {

    private final TableText table;
    private final Columns columns;
    private final Findings findings;
    private final Map<Integer, String> attributeNames;
    private final Optional<TableTime> times;

    TurnTable(TableText table, Columns columns, Findings findings) {
        this.table = table;
        this.columns = columns;
        this.findings = findings;
        this.attributeNames = AttributeColumns.of(table, columns, findings);
        this.times = columns.of(ColumnUse.START).isPresent()
                ? Optional.of(TableTime.of(
                        table.headers().get(columns.of(ColumnUse.START).getAsInt()),
                        table.cells(columns.of(ColumnUse.START).getAsInt())))
                : Optional.empty();
    }

    List<Draft> drafts(String encoding) {
        times.filter(unit -> unit != TableTime.CLOCK)
                .ifPresent(unit -> findings.add(Diagnostic.note(
                        "ING-167", Place.file(table.file()), "times are taken for " + unit.word(), "")));
        Map<String, List<GridRow>> parts = parts();
        List<Draft> drafts = new ArrayList<>();
        List<GridRow> silent = new ArrayList<>();
        parts.forEach((part, rows) -> {
            List<SpokenLine> lines = new ArrayList<>();
            for (GridRow row : rows) {
                String words = row.cell(columns.words().get(0)).strip();
                if (words.isEmpty()) {
                    silent.add(row);
                } else {
                    lines.add(new SpokenLine(columns.cell(row, ColumnUse.SPEAKER), time(row), words, false));
                }
            }
            if (!lines.isEmpty()) {
                LaidOut out = LaidOut.of(lines);
                drafts.add(new Draft(
                        part, "", out.text(), out.turns(), out.paragraphs(), attributes(part, rows), encoding));
            }
        });
        if (!silent.isEmpty()) {
            String what = silent.size() == 1
                    ? "1 row has no words and was left out"
                    : silent.size() + " rows have no words and were left out, the first here";
            findings.add(Diagnostic.note("ING-168", silent.get(0).place(table.file()), what, ""));
        }
        return drafts;
    }

    private Map<String, List<GridRow>> parts() {
        ColumnUse by = ColumnUse.SOURCE;
        if (columns.of(ColumnUse.SOURCE).isEmpty()) {
            boolean several = columns.of(ColumnUse.CASE).isPresent()
                    && table.cells(columns.of(ColumnUse.CASE).getAsInt()).stream()
                                    .distinct()
                                    .count()
                            > 1;
            if (!several) {
                return Map.of("", table.rows());
            }
            by = ColumnUse.CASE;
        }
        Map<String, List<GridRow>> parts = new LinkedHashMap<>();
        for (GridRow row : table.rows()) {
            String part = columns.cell(row, by);
            if (part.isEmpty()) {
                findings.add(Diagnostic.warning(
                        "ING-169",
                        row.place(table.file()),
                        "the row names no " + by.word() + "; such rows are together in a source of their own",
                        ""));
            }
            parts.computeIfAbsent(part, key -> new ArrayList<>()).add(row);
        }
        return parts;
    }

    private Optional<TimeSpan> time(GridRow row) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        long start = time(row, ColumnUse.START);
        long end = time(row, ColumnUse.END);
        if (start >= 0 && end >= 0 && end < start) {
            findings.add(Diagnostic.warning(
                    "ING-178",
                    row.place(table.file(), columns.of(ColumnUse.END).orElseThrow()),
                    "the turn ends before it begins; only its begin was kept",
                    ""));
        }
        return TableTime.span(start, end);
    }

    private long time(GridRow row, ColumnUse use) {
        String cell = columns.cell(row, use);
        long time = cell.isEmpty() ? -1 : times.orElseThrow().read(cell);
        if (time < 0 && !cell.isEmpty()) {
            findings.add(Diagnostic.warning(
                    "ING-170",
                    row.place(table.file(), columns.of(use).orElseThrow()),
                    "'" + cell + "' is no time; the turn was kept without it",
                    "a time is written 00:09:02.500, or in seconds or milliseconds throughout"));
        }
        return time;
    }

    private SortedMap<String, String> attributes(String part, List<GridRow> rows) {
        SortedMap<String, String> attributes = new TreeMap<>();
        columns.of(ColumnUse.CASE).ifPresent(column -> attribute(Attributes.CASE, column, part, rows, attributes));
        attributeNames.forEach((column, name) -> {
            if (!attributes.containsKey(name)) {
                attribute(name, column, part, rows, attributes);
            }
        });
        return attributes;
    }

    private void attribute(
            String name, int column, String part, List<GridRow> rows, SortedMap<String, String> attributes) {
        List<String> values = rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        if (values.size() == 1) {
            attributes.put(name, values.get(0));
        } else if (values.size() > 1) {
            String where = part.isEmpty() ? "" : " in '" + part + "'";
            findings.add(Diagnostic.note(
                    "ING-172",
                    Place.file(table.file()),
                    "column '" + table.name(column) + "' has " + values.size() + " values" + where
                            + " and was left out: an attribute has one",
                    ""));
        }
    }
}
