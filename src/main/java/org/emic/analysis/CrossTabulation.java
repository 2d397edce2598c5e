package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.model.Value;

/**
 * Codes by groups: how many units of each group carry each code, and whether code and group are independent.
 *
 * <p>Each code is a question of its own, "with it or without it?", asked of all units of all groups; its tests are of that
 * table of two rows. The totals row tests all codes together, where every unit carries at most one.
 */
public final class CrossTabulation {

    private static final String NAME = "crosstab";
    private static final int WITH = 0;

    private final CodedStudy coded;
    private final CrossRequest request;
    private final CodeRows rows;
    private final CrossCounts counts;
    private final List<CrossCounts.Column> groups;
    private final CrossTests tests;
    private final long cases;
    private final long unitsInCases;
    private final boolean withCochran;

    /** @throws IllegalArgumentException if the request has a {@link CrossRequest#problem()} */
    public CrossTabulation(CodedStudy coded, CrossRequest request, UnitPlaces places) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        this.rows = request.codes().isEmpty()
                ? CodeRows.counted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        CrossCounter counter = new CrossCounter(coded, rows, request, places);
        this.counts = counter.count();
        this.cases = counter.cases();
        this.unitsInCases = counter.unitsInCases();
        this.groups = new ArrayList<>(counts.columns());
        groups.sort(
                Comparator.comparing((CrossCounts.Column group) -> group.value().isEmpty())
                        .thenComparing(group -> group.value().orElse(new Value.Text(""))));
        this.withCochran = request.unit() == UnitKind.CASES && counts.repeated() > 0;
        this.tests = new CrossTests(withCochran);
    }

    /** A warning where units are not independent of each other because some share a case; empty where each has its own. */
    public Optional<String> dependence() {
        return request.unit() != UnitKind.CASES && unitsInCases > cases
                ? Optional.of(unitsInCases + " " + request.unit().word() + " lie in " + Counted.of(cases, "case")
                        + ": what is of one case is alike, and the tests take it for independent, so p is too small. "
                        + "--unit cases counts each case once")
                : Optional.empty();
    }

    /** The table {@code crosstab}. */
    public Table table() {
        return request.wide() ? wide() : many();
    }

    private Table many() {
        List<Column> columns = rows.columns();
        columns.add(Naming.group(
                request.by(), groups.stream().map(CrossCounts.Column::value).toList(), columns));
        columns.add(Column.integer("units"));
        for (CrossRequest.Show show : CrossRequest.Show.values()) {
            columns.add(show.column(show.word()));
        }
        columns.addAll(tests.columns());
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            CrossTable table = table(row);
            List<Cell> tested = tested(row, table);
            for (int column = 0; column < groups.size(); column++) {
                CrossCounts.Column group = groups.get(column);
                List<Cell> line = rows.cells(row);
                line.add(group.value().map(Cell::of).orElse(Cell.of(Group.NONE)));
                line.add(Cell.of(group.units()));
                for (CrossRequest.Show show : CrossRequest.Show.values()) {
                    line.add(shown(show, table, row, column));
                }
                line.addAll(tested);
                if (request.trace()) {
                    line.add(trace(row, group));
                }
                lines.add(line);
            }
        }
        return new Table(NAME, columns, lines, footer(longTotals(columns)));
    }

    private Table wide() {
        List<Column> columns = rows.columns();
        int words = columns.size();
        columns.addAll(tests.columns());
        columns.add(words, request.value().column("total"));
        for (int i = 0; i < groups.size(); i++) {
            String label = groups.get(i).label();
            String name = Naming.free(label, request.by().word() + "=", columns);
            columns.add(words + i, request.value().column(name).labelled(label));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            CrossTable table = table(row);
            List<Cell> line = rows.cells(row);
            for (int column = 0; column < groups.size(); column++) {
                line.add(shown(request.value(), table, row, column));
            }
            line.add(ofAllGroups(table));
            line.addAll(tested(row, table));
            lines.add(line);
        }
        return new Table(NAME, columns, lines, footer(wideTotals(columns)));
    }

    /** Units with a code and units without it, by group. */
    private CrossTable table(int row) {
        return new CrossTable(List.of(
                groups.stream().map(group -> group.with(row)).toList(),
                groups.stream().map(group -> group.units() - group.with(row)).toList()));
    }

    private Cell shown(CrossRequest.Show show, CrossTable table, int row, int column) {
        CrossCounts.Column group = groups.get(column);
        long count = group.with(row);
        long all = groups.stream().mapToLong(each -> each.with(row)).sum();
        return switch (show) {
            case COUNT -> Cell.of(count);
            case ROW_PERCENT -> Cell.ratio(count, all, 100);
            case COLUMN_PERCENT -> Cell.ratio(count, group.units(), 100);
            case TOTAL_PERCENT -> Cell.ratio(count, table.units(), 100);
            case EXPECTED -> table.units() == 0 ? Cell.EMPTY : Cell.of(table.expected(WITH, column));
            case RESIDUAL -> dependent().isPresent() ? Cell.EMPTY : residual(table, column);
        };
    }

    private static Cell residual(CrossTable table, int column) {
        return table.units() == 0 ? Cell.EMPTY : new Reasons().cell(table.adjustedResidual(WITH, column));
    }

    private Cell ofAllGroups(CrossTable table) {
        long with = table.rows()[WITH];
        return switch (request.value()) {
            case COUNT -> Cell.of(with);
            case ROW_PERCENT -> Cell.ratio(with, with, 100);
            case COLUMN_PERCENT, TOTAL_PERCENT -> Cell.ratio(with, table.units(), 100);
            case EXPECTED, RESIDUAL -> Cell.EMPTY;
        };
    }

    private List<Cell> tested(int row, CrossTable table) {
        return tests.cells(
                table,
                dependent(),
                withCochran && counts.isComplete() ? Optional.of(counts.cochran(row)) : Optional.empty());
    }

    /** Why units cannot be taken for independent; empty where they can. */
    private Optional<String> dependent() {
        if (counts.repeated() == 0) {
            return Optional.empty();
        }
        String who = counts.repeated() + " of " + counts.units() + " "
                + request.unit().word() + " stand in several groups";
        if (!withCochran) {
            return Optional.of(who + ", and the tests need each in one");
        }
        return Optional.of(
                counts.isComplete()
                        ? who + ", and χ² needs each in one; Cochran's Q compares the groups within cases"
                        : who + ", and χ² needs each in one; Cochran's Q needs every case in every group");
    }

    /** The codes by groups, each unit in the row of the one code it carries; and why that may not be tested. */
    private List<Cell> testedTogether() {
        List<List<Long>> cells = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            int at = row;
            cells.add(groups.stream().map(group -> group.with(at)).toList());
        }
        Optional<String> dependent = rows.count() < 2
                ? Optional.of("codes are compared with each other where there are two")
                : counts.several() > 0
                        ? Optional.of(counts.several() + " of " + counts.units() + " "
                                + request.unit().word()
                                + " carry several of the codes, and a test of all codes together needs each in one row")
                        : dependent();
        return tests.cells(new CrossTable(cells), dependent, Optional.empty());
    }

    private List<Cell> longTotals(List<Column> columns) {
        List<Cell> cells = Naming.totals(columns);
        set(cells, columns, "units", Cell.of(units()));
        set(cells, columns, "count", Cell.of(any()));
        setTests(cells, columns);
        return cells;
    }

    private List<Cell> wideTotals(List<Column> columns) {
        List<Cell> cells = Naming.totals(columns);
        if (request.value() == CrossRequest.Show.COUNT) {
            int first = rows.columns().size();
            for (int i = 0; i < groups.size(); i++) {
                cells.set(first + i, Cell.of(groups.get(i).any()));
            }
            cells.set(first + groups.size(), Cell.of(any()));
        }
        setTests(cells, columns);
        return cells;
    }

    private void setTests(List<Cell> cells, List<Column> columns) {
        List<Cell> tested = testedTogether();
        int first = columns.indexOf(tests.columns().get(0));
        for (int i = 0; i < tested.size(); i++) {
            cells.set(first + i, tested.get(i));
        }
    }

    private static void set(List<Cell> cells, List<Column> columns, String name, Cell cell) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                cells.set(i, cell);
            }
        }
    }

    /** What the groups are counted over, together; a unit in two groups counts in both. */
    private long units() {
        return groups.stream().mapToLong(CrossCounts.Column::units).sum();
    }

    private long any() {
        return groups.stream().mapToLong(CrossCounts.Column::any).sum();
    }

    private Cell trace(int row, CrossCounts.Column group) {
        return Followed.command(
                coded.selection(),
                rows.term(row) + " AND " + Followed.group(request.by(), group.value()),
                request.unit() == UnitKind.SEGMENTS
                        ? ""
                        : "--per " + request.unit().one());
    }

    private Footer footer(List<Cell> totals) {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put(request.unit().word(), counts.units());
        if (request.unit() != UnitKind.CASES) {
            all.put("cases", cases);
        }
        Map<String, Map<String, Long>> byGroup = new LinkedHashMap<>();
        groups.forEach(group -> byGroup.put(group.label(), Map.of(request.unit().word(), group.units())));
        return new Footer(totals, all, byGroup, coded.selection().described(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Unit: " + request.unit().word() + ". Each code's tests compare "
                + request.unit().word()
                + " with it and without it over the groups; the totals row counts "
                + request.unit().word() + " with any of the codes and tests the codes together.");
        notes.add(
                "chi_squared is without correction, chi_squared_yates with Yates'; fisher_p sums the tables that are no"
                        + " more probable than this one.");
        if (request.wide() && request.value() != CrossRequest.Show.COUNT) {
            notes.add("Cells: " + request.value().about(request.unit().word()) + ".");
        }
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them, and its own.");
        }
        dependence().ifPresent(warning -> notes.add("Warning: " + warning + "."));
        if (counts.strays() > 0) {
            notes.add(
                    request.unit() == UnitKind.CASES
                            ? "Not counted: " + Counted.of(counts.strays(), "source") + " without a case."
                            : "In none of the " + request.unit().word() + ", outside of every turn: "
                                    + Counted.of(counts.strays(), "segment") + ".");
        }
        notes.addAll(coded.notes());
        return notes;
    }
}
