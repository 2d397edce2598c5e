package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Value;

/** Which code follows which from turn to turn, within sources. */
public final class SequenceTable {

    private static final String NAME = "sequence";

    private final CodedStudy coded;
    private final SequenceRequest request;
    private final CodeRows rows;
    private final Transitions transitions;
    private final long[] asFar;

    /** Why cells are empty, in a layout that has no column for it. */
    private final Reasons ofEmptyCells = new Reasons();

    /** @throws IllegalArgumentException if the request has a {@link SequenceRequest#problem()} */
    public SequenceTable(CodedStudy coded, SequenceRequest request) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        Set<String> names = new LinkedHashSet<>(request.codes());
        if (!names.isEmpty() || (!request.from().isEmpty() && !request.to().isEmpty())) {
            names.addAll(request.from());
            names.addAll(request.to());
        }
        this.rows = names.isEmpty()
                ? CodeRows.countedAnd(coded.tree(), coded.selection().codes(), both(request), request.own())
                : CodeRows.named(coded.tree(), names, request.own());
        this.transitions = new Transitions(coded, rows, request);
        boolean needsDraws =
                request.value().map(SequenceRequest.Value.P::equals).orElse(true);
        this.asFar = needsDraws ? transitions.asFar(request.draws()) : new long[0];
    }

    private static List<String> both(SequenceRequest request) {
        List<String> both = new ArrayList<>(request.from());
        both.addAll(request.to());
        return both;
    }

    /** The table {@code sequence}. */
    public Table table() {
        return request.value().isPresent() ? wide(request.value().get()) : many();
    }

    private Table many() {
        List<Column> columns = groupColumns();
        columns.addAll(List.of(
                Column.text("from"),
                Column.text("to"),
                Column.integer("pairs"),
                Column.integer("from_count"),
                Column.integer("to_count")));
        for (SequenceRequest.Value value : SequenceRequest.Value.values()) {
            columns.add(value.column(value.word()));
        }
        columns.add(Column.text("reason"));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        List<List<Cell>> lines = new ArrayList<>();
        eachGroups((group, next) -> {
            for (int from : shown(request.from())) {
                for (int to : shown(request.to())) {
                    List<Cell> line = groupCells(group, next);
                    line.addAll(List.of(
                            Cell.of(rows.id(from)),
                            Cell.of(rows.id(to)),
                            Cell.of(transitions.pairs(group, next)),
                            Cell.of(transitions.from(group, next, from)),
                            Cell.of(transitions.to(group, next, to))));
                    Reasons reasons = new Reasons();
                    for (SequenceRequest.Value value : SequenceRequest.Value.values()) {
                        line.add(cell(value, group, next, transitions.cell(group, next, from, to), from, to, reasons));
                    }
                    line.add(reasons.cell());
                    if (request.trace()) {
                        line.add(trace(group, next, from, to));
                    }
                    lines.add(line);
                }
            }
        });
        return new Table(NAME, columns, lines, footer());
    }

    private Table wide(SequenceRequest.Value value) {
        List<Column> columns = groupColumns();
        columns.add(Column.text("from"));
        for (int to : shown(request.to())) {
            columns.add(value.column(Naming.free(rows.id(to), "to=", columns)).labelled(rows.id(to)));
        }
        List<List<Cell>> lines = new ArrayList<>();
        eachGroups((group, next) -> {
            for (int from : shown(request.from())) {
                List<Cell> line = groupCells(group, next);
                line.add(Cell.of(rows.id(from)));
                for (int to : shown(request.to())) {
                    int cell = transitions.cell(group, next, from, to);
                    line.add(cell(value, group, next, cell, from, to, ofEmptyCells));
                }
                lines.add(line);
            }
        });
        return new Table(NAME, columns, lines, footer());
    }

    private interface Groups {
        void of(int group, int next);
    }

    /** The pairs of groups of which there are pairs of turns; the one pair where nothing is told apart. */
    private void eachGroups(Groups each) {
        int count = transitions.groups().size();
        for (int group = 0; group < count; group++) {
            for (int next = 0; next < count; next++) {
                if (request.by().isEmpty() || transitions.pairs(group, next) > 0) {
                    each.of(group, next);
                }
            }
        }
    }

    private List<Integer> shown(List<String> names) {
        List<Integer> shown = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (names.isEmpty()
                    ? request.codes().isEmpty() || rows.isNamed(row, request.codes())
                    : rows.isNamed(row, names)) {
                shown.add(row);
            }
        }
        return shown;
    }

    private Cell cell(
            SequenceRequest.Value value, int group, int next, int cell, int first, int second, Reasons reasons) {
        long observed = transitions.observed(cell);
        long pairs = transitions.pairs(group, next);
        long from = transitions.from(group, next, first);
        long to = transitions.to(group, next, second);
        CrossTable fourFold = new CrossTable(
                List.of(List.of(observed, from - observed), List.of(to - observed, pairs - from - to + observed)));
        return switch (value) {
            case OBSERVED -> Cell.of(observed);
            case SHARE ->
                from == 0
                        ? reasons.none("no turn that another follows carries the first code")
                        : Cell.ratio(observed, from, 100);
            case EXPECTED ->
                pairs == 0 ? reasons.none("no turn is followed by another") : Cell.of(fourFold.expected(0, 0));
            case RESIDUAL ->
                pairs == 0 || fourFold.degreesOfFreedom() == 0
                        ? reasons.none("one of the two codes is in all of the turns that are compared, or in none")
                        : reasons.cell(fourFold.adjustedResidual(0, 0));
            case CHANCE -> Cell.of(transitions.chance(cell));
            case P -> p(cell, from, to, reasons);
        };
    }

    private Cell p(int cell, long from, long to, Reasons reasons) {
        if (from == 0 || to == 0) {
            return reasons.none("one of the two codes is in none of the turns that are compared");
        }
        return request.draws().number() == 0
                ? reasons.none("no order was drawn")
                : Cell.probability((1.0 + asFar[cell]) / (1 + request.draws().number()));
    }

    private List<Column> groupColumns() {
        List<Column> columns = new ArrayList<>();
        request.by().ifPresent(by -> {
            columns.add(Column.text("from_" + by.word()));
            columns.add(Column.text("to_" + by.word()));
        });
        return columns;
    }

    private List<Cell> groupCells(int group, int next) {
        List<Cell> cells = new ArrayList<>();
        if (request.by().isPresent()) {
            cells.add(label(group));
            cells.add(label(next));
        }
        return cells;
    }

    private Cell label(int group) {
        String label = transitions.groups().get(group);
        return Cell.of(label.isEmpty() ? Group.NONE : label);
    }

    private Cell trace(int group, int next, int from, int to) {
        return Followed.command(
                coded.selection(),
                term(from, group) + " FOLLOWED BY/=" + Counted.of(request.lag(), "turn") + " " + term(to, next),
                "--per turn --part joined");
    }

    private String term(int row, int group) {
        if (request.by().isEmpty()) {
            return rows.term(row);
        }
        String label = transitions.groups().get(group);
        Optional<Value> value = label.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(label));
        return "(" + rows.term(row) + " AND " + Followed.group(request.by().get(), value) + ")";
    }

    private Footer footer() {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("turns", transitions.turns());
        long[] pairs = {0};
        eachGroups((group, next) -> pairs[0] += transitions.pairs(group, next));
        all.put("pairs", pairs[0]);
        List<String> notes = new ArrayList<>();
        notes.add("A pair: a turn and the turn "
                + (request.lag() == 1 ? "after it" : request.lag() + " turns further on")
                + " in the same source, both counted over. Share: of the pairs whose first turn carries the"
                + " first code, those whose second carries the second.");
        request.value()
                .filter(value -> value != SequenceRequest.Value.OBSERVED)
                .ifPresent(value -> notes.add("Cells: " + value.about() + "."));
        ofEmptyCells.all().forEach(reason -> notes.add("Empty cells: " + reason + "."));
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them, and its own.");
        }
        if (asFar.length > 0) {
            notes.add("Chance and p: the turns of each source"
                    + request.by().map(by -> " and " + by.word()).orElse("")
                    + " in any order; p of " + request.draws().number() + " random orders, seed "
                    + request.draws().seed() + ".");
        }
        notes.addAll(coded.notes());
        return Footer.of(all, coded.selection().described()).with(notes);
    }
}
