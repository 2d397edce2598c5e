package org.emic.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.agreement.Level;
import org.emic.agreement.UnitCosts;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.comparison.RatedUnits;

/** The units of a table that were not rated alike, what costs alpha most first. */
final class RatedDisagreements {

    private static final int DIGITS = 3;

    private RatedDisagreements() {}

    /** Empty where alpha has no value, so that there is nothing that costs anything. */
    static Optional<Table> of(RatedUnits units, Level level) {
        return UnitCosts.of(units.ratings(), level).map(costs -> table(units, level, costs));
    }

    private static Table table(RatedUnits units, Level level, UnitCosts costs) {
        List<Column> columns = new ArrayList<>(List.of(Column.decimal("cost", DIGITS), Column.text("unit")));
        units.coders().forEach(coder -> columns.add(Column.text("by " + coder).labelled(coder)));
        record Costly(RatedUnits.Unit unit, double cost) {}
        List<Costly> costly = units.units().stream()
                .map(unit -> new Costly(unit, costs.of(unit.values())))
                .filter(each -> each.cost() > 0)
                .sorted(Comparator.comparingDouble(each -> -each.cost()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Costly each : costly) {
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(each.cost()), Cell.of(each.unit().name())));
            for (String value : each.unit().values()) {
                row.add(value == null ? Cell.EMPTY : Cell.of(value));
            }
            rows.add(row);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("disagreements", (long) rows.size());
        counts.put("units", (long) units.units().size());
        String note = "The costs of all disagreements add up to 1 − alpha (Krippendorff, " + level.id() + ").";
        return new Table(
                "disagreements", columns, rows, new Footer(List.of(), counts, Map.of(), Map.of(), List.of(note)));
    }
}
