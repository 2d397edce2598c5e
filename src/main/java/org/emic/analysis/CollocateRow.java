package org.emic.analysis;

import java.util.List;

/**
 * One word beside the nodes.
 *
 * @param word its folded form, as rules compare it
 * @param form how it is written most often
 */
record CollocateRow(String word, String form, CollocateTally tally, Collocation collocation, WindowTable table) {

    static final List<Column> COLUMNS = List.of(
            Column.text("word"),
            Column.text("form"),
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
                Cell.of(word),
                Cell.of(form),
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
}
