package org.emic.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A finished table, ready for any format.
 *
 * @param name as the command is called: {@code freq}
 * @param columns at least one, their names all different
 * @param rows in the order they are printed, each with one cell a column
 * @param footer totals, denominators, filters, notes
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows, Footer footer) {

    /** @throws IllegalArgumentException if a row, or the totals, has not one cell a column, or two columns share a name */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
        for (List<Cell> row : rows) {
            fits(row, columns);
        }
        if (!footer.totals().isEmpty()) {
            fits(footer.totals(), columns);
        }
    }

    /**
     * The same table with some of its columns, without totals.
     *
     * @param names of columns, in the order wanted; all are there
     */
    public Table only(List<String> names) {
        List<String> all = columns.stream().map(Column::name).toList();
        List<Integer> places = names.stream().map(all::indexOf).toList();
        return new Table(
                name,
                places.stream().map(columns::get).toList(),
                rows.stream().map(row -> places.stream().map(row::get).toList()).toList(),
                new Footer(List.of(), footer.denominators(), footer.groups(), footer.filters(), footer.notes()));
    }

    private static void fits(List<Cell> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
        }
    }
}
