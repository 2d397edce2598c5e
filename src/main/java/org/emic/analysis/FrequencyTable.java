package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out what was counted as the table {@code freq}. */
final class FrequencyTable {

    private static final String NAME = "freq";
    private static final String TOTAL = "(total)";
    private static final int PERCENT_DIGITS = 1;

    private final CodeTree tree;
    private final Set<Integer> shown;
    private final FrequencyRequest request;
    private final List<String> coders;
    private final boolean withCodebook;

    /**
     * @param shown the indexes of the codes that get a row
     * @param coders what has to be known of whose codings are counted, and over which sources
     */
    FrequencyTable(CodeTree tree, Set<Integer> shown, FrequencyRequest request, List<String> coders) {
        this.tree = tree;
        this.shown = shown;
        this.request = request;
        this.coders = coders;
        this.withCodebook = tree.hasSeveralCodebooks();
    }

    /** @param groups in the order they are printed; empty for an ungrouped table */
    Table of(Group whole, List<Group> groups) {
        return request.wide() ? wide(whole, groups) : many(whole, groups);
    }

    private Table many(Group whole, List<Group> groups) {
        List<Measure> measures = request.shown();
        FrequencyTraces traces = new FrequencyTraces(tree, request);
        Shares shares = new Shares(request, whole);
        List<Column> columns = codeColumns();
        measures.forEach(measure -> columns.add(measure.column()));
        request.percent()
                .ifPresent(percent -> columns.add(Column.decimal(percent.word() + "_percent", PERCENT_DIGITS)));
        columns.addAll(traces.columns());
        request.by().ifPresent(by -> columns.add(0, groupColumn(by, columns, groups)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : request.by().isPresent() ? groups : List.of(whole)) {
            Optional<Cell> label =
                    request.by().map(by -> group.value().map(Cell::of).orElse(Cell.of(Group.NONE)));
            forEachCode((code, node) -> {
                List<Cell> row = new ArrayList<>();
                label.ifPresent(row::add);
                row.addAll(codeCells(node));
                Tally tally = group.counted(code);
                measures.forEach(measure -> row.add(Shares.value(measure, tally, group)));
                request.percent().ifPresent(percent -> row.add(shares.percent(tally, whole.counted(code), group)));
                row.addAll(traces.of(code, group.value()));
                rows.add(row);
            });
        }
        List<Cell> totals = new ArrayList<>(totalLabel(columns));
        measures.forEach(measure -> totals.add(Shares.value(measure, whole.all(), whole)));
        request.percent().ifPresent(percent -> totals.add(shares.percent(whole.all(), whole.all(), whole)));
        totals.addAll(traces.totals());
        return new Table(NAME, columns, rows, footer(totals, whole, groups, rows));
    }

    private Table wide(Group whole, List<Group> groups) {
        Shares shares = new Shares(request, whole);
        List<Group> all = new ArrayList<>(groups);
        all.add(whole);
        List<Column> columns = codeColumns();
        columns.add(valueColumn("total", columns));
        for (Group group : groups) {
            columns.add(columns.size() - 1, valueColumn(group.label(), columns));
        }
        List<List<Cell>> rows = new ArrayList<>();
        forEachCode((code, node) -> {
            List<Cell> row = codeCells(node);
            all.forEach(group -> row.add(shares.cell(group.counted(code), whole.counted(code), group)));
            rows.add(row);
        });
        List<Cell> totals =
                new ArrayList<>(totalLabel(columns).subList(0, codeColumns().size()));
        all.forEach(group -> totals.add(shares.cell(group.all(), whole.all(), group)));
        return new Table(NAME, columns, rows, footer(totals, whole, groups, rows));
    }

    private List<Column> codeColumns() {
        List<Column> columns = new ArrayList<>();
        if (withCodebook) {
            columns.add(Column.text("codebook"));
        }
        columns.add(Column.text("code"));
        columns.add(Column.text("code_path"));
        columns.add(Column.text("name"));
        return columns;
    }

    private List<Cell> codeCells(CodeTree.Node node) {
        List<Cell> cells = new ArrayList<>();
        if (withCodebook) {
            cells.add(Cell.of(node.ref().codebook()));
        }
        cells.add(Cell.of(node.ref().id()));
        cells.add(Cell.of(node.path()));
        cells.add(Cell.of(node.name()));
        return cells;
    }

    /** The label in the first column of words and nothing in the others, up to the first number. */
    private List<Cell> totalLabel(List<Column> columns) {
        int words = codeColumns().size() + (request.by().isPresent() && !request.wide() ? 1 : 0);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            cells.add(columns.get(i).name().equals("code") ? Cell.of(TOTAL) : Cell.EMPTY);
        }
        return cells;
    }

    private static Column groupColumn(Grouping by, List<Column> others, List<Group> groups) {
        String name = free(by.word(), "attr_", others);
        if (groups.stream().anyMatch(group -> group.value().isEmpty())) {
            return Column.text(name);
        }
        return Column.of(
                name, groups.stream().flatMap(group -> group.value().stream()).toList());
    }

    private Column valueColumn(String label, List<Column> others) {
        String prefix = request.by().map(Grouping::word).orElse("") + "=";
        String name = free(label, prefix, others);
        Column column = request.percent().isPresent()
                ? Column.decimal(name, PERCENT_DIGITS)
                : request.first().column(name);
        return column.labelled(label);
    }

    /** {@code name}, with {@code prefix} before it as often as it takes to differ from all others. */
    private static String free(String name, String prefix, List<Column> others) {
        String free = name;
        Set<String> names = others.stream().map(Column::name).collect(Collectors.toSet());
        while (names.contains(free)) {
            free = prefix + free;
        }
        return free;
    }

    private Footer footer(List<Cell> totals, Group whole, List<Group> groups, List<List<Cell>> rows) {
        Map<String, Map<String, Long>> byGroup = new LinkedHashMap<>();
        groups.forEach(group -> byGroup.put(group.label(), group.denominators()));
        return new Footer(
                totals, whole.denominators(), byGroup, request.selection().described(), notes(rows));
    }

    private List<String> notes(List<List<Cell>> rows) {
        List<String> notes = new ArrayList<>();
        if (request.wide() && request.percent().isEmpty() && request.first() != Measure.SEGMENTS) {
            notes.add("Cells: " + request.first().about() + ".");
        }
        if (!request.own()
                && shown.stream()
                        .anyMatch(code -> shown.contains(tree.nodes().get(code).parent()))) {
            notes.add("A code with sub-codes counts each of their segments once, and its own; its hits are the sum of"
                    + " theirs.");
        }
        request.by()
                .filter(Grouping::isByTurn)
                .ifPresent(by -> notes.add("A segment counts for every " + by.word()
                        + " whose turns it touches, so the groups may add up to more than the total."));
        notes.addAll(coders);
        request.percent().ifPresent(percent -> notes.add(Shares.explained(percent, request.first())));
        if (rows.stream().anyMatch(row -> row.contains(Cell.EMPTY))) {
            notes.add("An empty value is a share of nothing: there is nothing to count over.");
        }
        return notes;
    }

    private void forEachCode(CodeAction action) {
        List<CodeTree.Node> nodes = tree.nodes();
        for (int code = 0; code < nodes.size(); code++) {
            if (shown.contains(code)) {
                action.accept(code, nodes.get(code));
            }
        }
    }

    /** What is done for a code that gets a row. */
    private interface CodeAction {
        void accept(int code, CodeTree.Node node);
    }
}
