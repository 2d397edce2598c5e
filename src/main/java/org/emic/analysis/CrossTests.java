package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests of one table of counts, as cells: what may be computed, and the reasons of what may not. */
final class CrossTests {

    /** Up to so many units, Fisher's exact test is tried on tables of more than two groups. */
    private static final int SMALL = 200;

    private final boolean withCochran;

    /** @param withCochran whether there are columns for the test of the same cases in several groups */
    CrossTests(boolean withCochran) {
        this.withCochran = withCochran;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.decimal("chi_squared", 3),
                Column.integer("df"),
                Column.decimal("p", 4),
                Column.decimal("chi_squared_yates", 3),
                Column.decimal("p_yates", 4),
                Column.decimal("fisher_p", 4),
                Column.decimal("cramers_v", 3)));
        if (withCochran) {
            columns.add(Column.decimal("cochran_q", 3));
            columns.add(Column.decimal("cochran_p", 4));
        }
        columns.add(Column.text("reason"));
        return columns;
    }

    /**
     * The cells of {@link #columns()}.
     *
     * @param dependent why no test that takes units for independent may be made; empty if it may
     * @param cochran the test for units that stand in every group, where that is so
     */
    List<Cell> cells(CrossTable table, Optional<String> dependent, Optional<CochranQ> cochran) {
        Reasons reasons = new Reasons();
        List<Cell> cells = new ArrayList<>();
        if (dependent.isPresent()) {
            for (int i = 0; i < 7; i++) {
                cells.add(Cell.EMPTY);
            }
            reasons.none(dependent.get());
        } else {
            independent(table, reasons, cells);
        }
        if (withCochran) {
            cells.add(cochran.map(test -> reasons.cell(test.q())).orElse(Cell.EMPTY));
            cells.add(cochran.map(test -> reasons.probability(test.p())).orElse(Cell.EMPTY));
        }
        cells.add(reasons.cell());
        return cells;
    }

    private static void independent(CrossTable table, Reasons reasons, List<Cell> cells) {
        Optional<String> problem = table.degreesOfFreedom() == 0 ? Optional.empty() : table.problem();
        boolean fourFold = table.fourFold().isPresent();
        Score chi = problem.map(Score::none).orElseGet(table::chiSquared);
        cells.add(reasons.cell(chi));
        cells.add(table.degreesOfFreedom() == 0 ? Cell.EMPTY : Cell.of(table.degreesOfFreedom()));
        cells.add(reasons.probability(table.p(chi)));
        Score yates = problem.map(Score::none).orElseGet(table::chiSquaredYates);
        cells.add(fourFold ? reasons.cell(yates) : Cell.EMPTY);
        cells.add(fourFold ? reasons.probability(table.p(yates)) : Cell.EMPTY);
        cells.add(fisher(table, fourFold, problem.isPresent(), reasons));
        cells.add(reasons.cell(table.cramersV()));
    }

    /** Always for two groups; for more where χ² fails and the table is small. */
    private static Cell fisher(CrossTable table, boolean fourFold, boolean asked, Reasons reasons) {
        if (table.degreesOfFreedom() == 0 || (!fourFold && !asked)) {
            return Cell.EMPTY;
        }
        return fourFold || table.units() <= SMALL
                ? reasons.probability(FisherExact.twoSided(table))
                : reasons.none("Fisher's exact test of more than two groups is made for up to " + SMALL + " units");
    }
}
