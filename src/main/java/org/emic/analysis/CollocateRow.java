package org.emic.analysis;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One word beside the nodes.
 *
 * @param folded as rules compare it
 * @param shown as people read it
 */
record CollocateRow(String folded, String shown, CollocateTally tally, Collocation collocation, WindowTable table) {

    static final List<Column> COLUMNS = List.of(
            Column.text("word"),
            Column.integer("frequency"),
            Column.integer("left"),
            Column.integer("right"),
            Column.integer("pairs"),
            Column.decimal("expected", 2),
            Column.decimal("mi", 2),
            Column.decimal("t", 2),
            Column.decimal("z", 2),
            Column.decimal("log_dice", 2),
            Column.decimal("dice", 3),
            Column.integer("in_windows"),
            Column.integer("outside_nodes"),
            Column.decimal("ll_windows", 2),
            Column.integer("sources"),
            Column.integer("cases"),
            Column.text("reason"));

    /** The values of {@link #COLUMNS}. */
    List<Cell> cells() {
        Reasons reasons = new Reasons();
        Cell likelihood = reasons.cell(table.logLikelihood());
        return List.of(
                Cell.of(shown),
                Cell.of(tally.frequency),
                Cell.of(tally.left),
                Cell.of(tally.right),
                Cell.of(tally.pairs()),
                Cell.of(collocation.expected()),
                reasons.cell(collocation.mutualInformation()),
                reasons.cell(collocation.tScore()),
                reasons.cell(collocation.zScore()),
                reasons.cell(collocation.logDice()),
                reasons.cell(collocation.dice()),
                Cell.of(table.in()),
                Cell.of(table.all()),
                likelihood,
                Cell.of(tally.sources),
                Cell.of(tally.cases()),
                reasons.cell());
    }

    /** The command that lists the pairs. */
    Cell traced(UnaryOperator<String> trace) {
        return Cell.of(trace.apply(folded));
    }
}
