package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The framework matrix: case by theme, with what people wrote of each and how much evidence there is.
 *
 * <p>Reference: J. Ritchie, L. Spencer (1994) Qualitative data analysis for applied policy research, in A. Bryman, R. G.
 * Burgess (eds) Analyzing Qualitative Data; N. K. Gale, G. Heath, E. Cameron, S. Rashid, S. Redwood (2013) BMC Medical
 * Research Methodology 13:117.
 */
public final class FrameworkMatrix {

    private static final String NAME = "matrix";

    private final CodedStudy coded;
    private final MatrixRequest request;
    private final MatrixSummaries summaries;
    private final CodeRows rows;
    private final MatrixCounts counts;

    /**
     * Counts.
     *
     * @param coded whose tree has a code for every theme asked for
     * @throws IllegalArgumentException if the request has a {@link MatrixRequest#problem()}
     */
    public FrameworkMatrix(CodedStudy coded, MatrixRequest request, MatrixSummaries summaries) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        this.summaries = summaries;
        this.rows = request.codes().isEmpty()
                ? CodeRows.counted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        this.counts = new MatrixCounts(coded, rows);
        summaries.byCase().keySet().forEach(counts::of);
    }

    /** The table {@code matrix}. */
    public Table table() {
        List<Column> columns = columns();
        List<List<Cell>> lines = new ArrayList<>();
        counts.cases().forEach((name, each) -> {
            List<Cell> wide = new ArrayList<>(List.of(Cell.of(name)));
            for (int row = 0; row < rows.count(); row++) {
                if (request.wide()) {
                    wide.add(cell(name, each, row));
                } else {
                    lines.add(line(name, each, row));
                }
            }
            if (request.wide()) {
                lines.add(wide);
            }
        });
        return new Table(NAME, columns, lines, footer(columns));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("case"));
        if (request.wide()) {
            for (int row = 0; row < rows.count(); row++) {
                String name = Naming.free(rows.id(row), "code=", columns);
                columns.add(request.value() == MatrixRequest.Value.SEGMENTS ? Column.integer(name) : Column.text(name));
            }
            return columns;
        }
        columns.addAll(rows.columns());
        columns.add(Column.integer("segments"));
        columns.add(Column.integer("sources"));
        columns.add(Column.integer("of_sources"));
        columns.add(Column.text("state"));
        columns.add(Column.integer("new"));
        columns.add(Column.integer("gone"));
        columns.add(Column.text("confirmed"));
        columns.add(Column.text("summary"));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        return columns;
    }

    private Cell cell(String name, MatrixCounts.OfCase there, int row) {
        MatrixState state = state(name, there, row);
        Optional<MatrixSummary> summary = summary(name, row);
        return switch (request.value()) {
            case SEGMENTS -> isCounted(there) ? Cell.of(there.segments(row)) : Cell.EMPTY;
            case STATE -> Cell.of(summary.map(MatrixSummary::state).orElse(state.word()));
            case SUMMARY ->
                Cell.of(summary.map(each -> (each.isChanged() ? "[" + each.state() + "] " : "") + each.text())
                        .orElseGet(() -> nothing(state, there, row)));
        };
    }

    /** What stands in the place of a summary. */
    private static String nothing(MatrixState state, MatrixCounts.OfCase there, int row) {
        String segments = Counted.of(there.segments(row), "segment");
        return switch (state) {
            case MISSING -> there.isThere() ? "missing: nothing coded" : "missing: no sources";
            case ABSENT -> "absent: no segments";
            case UNREADABLE -> "unreadable: " + segments;
            default -> segments + ", no summary";
        };
    }

    /** Whether a number of the case means something. */
    private static boolean isCounted(MatrixCounts.OfCase there) {
        return there.sources() > 0;
    }

    private MatrixState state(String name, MatrixCounts.OfCase there, int row) {
        if (summaries.unreadable().contains(name)) {
            return MatrixState.UNREADABLE;
        }
        return summary(name, row)
                .map(each -> each.isChanged() ? MatrixState.CHANGED : MatrixState.CURRENT)
                .orElseGet(() -> there.state(row));
    }

    private Optional<MatrixSummary> summary(String name, int row) {
        return summaries.of(name, theme(row));
    }

    private String theme(int row) {
        return Themes.name(rows.node(row).ref());
    }

    private List<Cell> line(String name, MatrixCounts.OfCase there, int row) {
        Optional<MatrixSummary> summary = summary(name, row);
        List<Cell> line = new ArrayList<>(List.of(Cell.of(name)));
        line.addAll(rows.cells(row));
        line.add(isCounted(there) ? Cell.of(there.segments(row)) : Cell.EMPTY);
        line.add(isCounted(there) ? Cell.of(there.with(row)) : Cell.EMPTY);
        line.add(Cell.of(there.sources()));
        line.add(Cell.of(state(name, there, row).word()));
        line.add(summary.map(each -> Cell.of(each.fresh())).orElse(Cell.EMPTY));
        line.add(summary.map(each -> Cell.of(each.gone())).orElse(Cell.EMPTY));
        line.add(summary.map(each -> Cell.ofNonEmpty(each.confirmed())).orElse(Cell.EMPTY));
        line.add(summary.map(each -> Cell.of(each.text())).orElse(Cell.EMPTY));
        if (request.trace()) {
            boolean listed = isCounted(there) && !summaries.orphans().contains(theme(row));
            line.add(listed ? trace(name, row) : Cell.EMPTY);
        }
        return line;
    }

    private Cell trace(String caseName, int row) {
        return Followed.command(coded.selection(), rows.term(row) + " AND case:=" + Followed.word(caseName), "");
    }

    private Footer footer(List<Column> columns) {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("segments", counts.segments());
        all.put("sources", counts.sources());
        all.put("cases", (long) counts.cases().size());
        all.put("themes", (long) rows.count());
        for (MatrixState state : MatrixState.values()) {
            all.put(state.word(), 0L);
        }
        counts.cases().forEach((name, there) -> {
            for (int row = 0; row < rows.count(); row++) {
                all.merge(state(name, there, row).word(), 1L, Long::sum);
            }
        });
        List<String> notes = new ArrayList<>();
        notes.add("Changed: today's evidence is not what the summary was written on; new and gone count passages, which"
                + " several people may have coded. No summary: there are segments. Absent: the case was looked at and"
                + " has none. Missing: it has no source, or none that anybody coded.");
        if (request.wide() && request.value() == MatrixRequest.Value.SEGMENTS) {
            notes.add("Cells: segments.");
        }
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them, and its own.");
        }
        if (counts.strays() > 0) {
            notes.add(
                    counts.strays() == 1
                            ? "1 source has no case and is left out."
                            : counts.strays() + " sources have no case and are left out.");
        }
        notes.addAll(coded.notes());
        return new Footer(totals(columns), all, Map.of(), coded.selection().described(), notes);
    }

    /** Of a table of segments what each theme has in all cases; of a long one all segments, each once. */
    private List<Cell> totals(List<Column> columns) {
        if (request.wide() && request.value() != MatrixRequest.Value.SEGMENTS) {
            return List.of();
        }
        List<Cell> totals = Naming.totals(columns);
        if (request.wide()) {
            for (int row = 0; row < rows.count(); row++) {
                totals.set(row + 1, Cell.of(counts.segments(row)));
            }
            return totals;
        }
        List<String> names = columns.stream().map(Column::name).toList();
        totals.set(names.indexOf("segments"), Cell.of(counts.segments()));
        totals.set(names.indexOf("of_sources"), Cell.of(counts.sources()));
        return totals;
    }
}
