package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Codes by codes: how often two stand together, and how often they would by chance. */
public final class CoOccurrenceTable {

    private static final String NAME = "cooccur";
    private static final String PAIRS =
            "segments and turns are counted in pairs here, so there are no units with neither code: count --within"
                    + " turn, sentence or paragraph";
    private static final String NESTED = "one code lies under the other, so each of its segments has both";

    private final CodedStudy coded;
    private final CoRequest request;
    private final CodeRows rows;
    private final Together together;

    /** Why cells are empty, in a layout that has no column for it. */
    private final Reasons ofEmptyCells = new Reasons();

    /** @throws IllegalArgumentException if the request has a {@link CoRequest#problem()} */
    public CoOccurrenceTable(CodedStudy coded, CoRequest request, UnitPlaces places) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        this.rows = request.codes().isEmpty()
                ? CodeRows.allCounted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        this.together = new Together(coded, rows, request.within(), places);
    }

    /** The table {@code cooccur}, in a layout that is a table. */
    public Table table() {
        return request.layout() == CoRequest.Layout.TIDY ? tidy() : matrix();
    }

    /** The graph of all pairs that stand together. */
    public CodeGraph graph() {
        List<CodeGraph.Node> nodes = new ArrayList<>();
        List<CodeGraph.Edge> edges = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            nodes.add(new CodeGraph.Node(rows.id(row), rows.node(row).name(), together.count(row)));
            for (int other = row + 1; other < rows.count(); other++) {
                long both = rows.isNested(row, other) ? 0 : together.both(row, other);
                if (both > 0) {
                    CoOccurrence pair = new CoOccurrence(together.count(row), together.count(other), both);
                    edges.add(new CodeGraph.Edge(
                            row, other, both, pair.cCoefficient().number()));
                }
            }
        }
        return new CodeGraph(nodes, edges);
    }

    private Table tidy() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("code_a"),
                Column.text("name_a"),
                Column.text("code_b"),
                Column.text("name_b"),
                Column.integer("a_count"),
                Column.integer("b_count")));
        for (CoRequest.Value value : CoRequest.Value.values()) {
            columns.add(value.column(value.word()));
        }
        columns.add(Column.flag("unequal"));
        columns.add(Column.text("reason"));
        if (request.trace()) {
            columns.addAll(List.of(Column.command("trace"), Column.command("a_trace"), Column.command("b_trace")));
        }
        List<List<Cell>> lines = IntStream.range(0, rows.count() * rows.count())
                .filter(pair -> pair / rows.count() < pair % rows.count())
                .parallel()
                .mapToObj(pair -> line(pair / rows.count(), pair % rows.count()))
                .toList();
        return new Table(NAME, columns, lines, footer());
    }

    private List<Cell> line(int row, int other) {
        List<Cell> line = new ArrayList<>(List.of(
                Cell.of(rows.id(row)),
                Cell.of(rows.node(row).name()),
                Cell.of(rows.id(other)),
                Cell.of(rows.node(other).name()),
                Cell.of(together.count(row)),
                Cell.of(together.count(other))));
        Reasons reasons = new Reasons();
        if (rows.isNested(row, other)) {
            for (int i = 0; i < CoRequest.Value.values().length; i++) {
                line.add(reasons.none(NESTED));
            }
        } else {
            TwoCodes two = new TwoCodes(row, other);
            for (CoRequest.Value value : CoRequest.Value.values()) {
                line.add(two.cell(value, reasons));
            }
        }
        line.add(Cell.of(new CoOccurrence(together.count(row), together.count(other), 0).isUnequal()));
        line.add(reasons.cell());
        if (request.trace()) {
            line.add(rows.isNested(row, other) ? Cell.EMPTY : traceOfBoth(row, other));
            line.add(trace(row));
            line.add(trace(other));
        }
        return line;
    }

    private Table matrix() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("code"), Column.text("name")));
        for (int row = 0; row < rows.count(); row++) {
            columns.add(request.value()
                    .column(Naming.free(rows.id(row), "code=", columns))
                    .labelled(rows.id(row)));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            List<Cell> line = new ArrayList<>(
                    List.of(Cell.of(rows.id(row)), Cell.of(rows.node(row).name())));
            for (int other = 0; other < rows.count(); other++) {
                boolean shown = other >= row || request.layout() == CoRequest.Layout.MATRIX;
                line.add(other == row ? ofItself(row) : shown ? cell(row, other) : Cell.EMPTY);
            }
            lines.add(line);
        }
        return new Table(NAME, columns, lines, footer());
    }

    private Cell ofItself(int row) {
        return request.value() == CoRequest.Value.BOTH ? Cell.of(together.count(row)) : Cell.EMPTY;
    }

    /** Two codes; what takes long is computed once, and only when it is asked for. */
    private final class TwoCodes {

        private final int row;
        private final int other;
        private final CoOccurrence pair;
        private final Optional<FourFold> units;
        private Optional<Shifts> shifts = Optional.empty();

        TwoCodes(int row, int other) {
            this.row = row;
            this.other = other;
            this.pair = new CoOccurrence(together.count(row), together.count(other), together.both(row, other));
            this.units = request.within().isInPairs()
                    ? Optional.empty()
                    : Optional.of(new FourFold(
                            pair.both(),
                            pair.first() - pair.both(),
                            pair.second() - pair.both(),
                            together.units() - pair.first() - pair.second() + pair.both()));
        }

        Cell cell(CoRequest.Value value, Reasons reasons) {
            return switch (value) {
                case BOTH -> Cell.of(pair.both());
                case C -> reasons.cell(pair.cCoefficient());
                case JACCARD -> reasons.cell(pair.jaccard());
                case LIFT -> reasons.cell(units.map(FourFold::lift).orElse(Score.none(PAIRS)));
                case PHI -> reasons.cell(units.map(FourFold::phi).orElse(Score.none(PAIRS)));
                case EXPECTED ->
                    reasons.cell(units.map(each -> Score.of(each.expected())).orElse(Score.none(PAIRS)));
                case CHANCE ->
                    Cell.of(request.within().isOfWholes() ? units.orElseThrow().expected() : shifts().mean());
                case P -> reasons.probability(p());
            };
        }

        private Score p() {
            if (pair.first() == 0 || pair.second() == 0) {
                return Score.none("one of the two never occurs");
            }
            if (request.within().isOfWholes()) {
                FourFold of = units.orElseThrow();
                return FisherExact.twoSided(
                        new CrossTable(List.of(List.of(of.both(), of.first()), List.of(of.second(), of.neither()))));
            }
            return shifts().p(pair.both());
        }

        private Shifts shifts() {
            if (shifts.isEmpty()) {
                shifts = Optional.of(together.shifts(row, other));
            }
            return shifts.get();
        }
    }

    private Cell cell(int row, int other) {
        // Always the earlier code first: near edges of a source it matters which of the two is shifted.
        return rows.isNested(row, other)
                ? Cell.EMPTY
                : new TwoCodes(Math.min(row, other), Math.max(row, other)).cell(request.value(), ofEmptyCells);
    }

    private String per() {
        return request.within().kind() == Within.Kind.OVERLAP
                ? ""
                : "--per " + request.within().unit().one();
    }

    private Cell trace(int row) {
        return Followed.command(coded.selection(), rows.term(row), per());
    }

    private Cell traceOfBoth(int row, int other) {
        Within within = request.within();
        return switch (within.kind()) {
            case OVERLAP ->
                Followed.command(coded.selection(), rows.term(row) + " AND " + rows.term(other), "--part shared");
            case WINDOW ->
                Followed.command(
                        coded.selection(),
                        rows.term(row) + " NEAR/" + within.word() + " " + rows.term(other),
                        per() + " --part joined");
            default -> Followed.command(coded.selection(), rows.term(row) + " AND " + rows.term(other), per());
        };
    }

    private Footer footer() {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put(request.within().unit().word(), together.units());
        return Footer.of(all, coded.selection().described()).with(notes());
    }

    private List<String> notes() {
        Within within = request.within();
        List<String> notes = new ArrayList<>();
        notes.add(
                switch (within.kind()) {
                    case OVERLAP -> "Together: pairs of segments that share text. Each code is counted in segments.";
                    case WINDOW ->
                        "Together: pairs of turns at most " + within.word() + " apart. Each code is counted in turns.";
                    default ->
                        "Together: " + within.unit().word() + " with both. Each code is counted in "
                                + within.unit().word() + ".";
                });
        if (request.layout() != CoRequest.Layout.TIDY && request.value() != CoRequest.Value.BOTH) {
            notes.add("Cells: " + request.value().about() + ".");
        }
        ofEmptyCells.all().forEach(reason -> notes.add("Empty cells: " + reason + "."));
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them; of a code and its own sub-code nothing is"
                    + " told.");
        }
        if (request.layout() == CoRequest.Layout.TIDY || request.value() == CoRequest.Value.P) {
            int pairs = rows.count() * (rows.count() - 1) / 2;
            notes.add((within.isOfWholes()
                            ? "p: Fisher's exact test, two-sided: all ways to spread each code over the "
                                    + within.unit().word() + "."
                            : "p and chance: all shifts of the one code against the other within each source, counted"
                                    + " exactly; none is drawn, so there is no seed.")
                    + " Of " + Counted.of(pairs, "pair") + " one in twenty is below 0.05 by chance.");
        }
        if (together.strays() > 0) {
            notes.add("Not counted: " + Counted.of(together.strays(), "source") + " without a case.");
        }
        notes.addAll(coded.notes());
        return notes;
    }
}
