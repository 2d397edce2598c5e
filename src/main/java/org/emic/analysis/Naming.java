package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.model.Value;

/** Names of columns that come from the study, and the label of a totals row. */
final class Naming {

    /** What a totals row is called; no code can have that id. */
    static final String TOTAL = "(total)";

    private Naming() {}

    /** {@code name}, with {@code prefix} before it as often as it takes to differ from all others. */
    static String free(String name, String prefix, List<Column> others) {
        String free = name;
        Set<String> names = others.stream().map(Column::name).collect(Collectors.toSet());
        while (names.contains(free)) {
            free = prefix + free;
        }
        return free;
    }

    /** The column that says which group a row is of. */
    static Column group(Grouping by, List<Optional<Value>> values, List<Column> others) {
        String name = free(by.word(), "attr_", others);
        return values.stream().anyMatch(Optional::isEmpty)
                ? Column.text(name)
                : Column.of(name, values.stream().flatMap(Optional::stream).toList());
    }

    /** A totals row without numbers: its label under {@code code}, or in the first column where there is no such. */
    static List<Cell> totals(List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(column.name().equals("code") ? Cell.of(TOTAL) : Cell.EMPTY);
        }
        if (!cells.isEmpty() && cells.stream().allMatch(Cell.EMPTY::equals)) {
            cells.set(0, Cell.of(TOTAL));
        }
        return cells;
    }
}
