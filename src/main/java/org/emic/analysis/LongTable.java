package org.emic.analysis;

import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A table that may have so many rows that each is made only when it is printed. For the rest a {@link Table}.
 *
 * @param rows in the order they are printed, each with one cell a column; every reading makes them anew
 */
public record LongTable(String name, List<Column> columns, Iterable<List<Cell>> rows, Footer footer) {

    public LongTable {
        columns = List.copyOf(columns);
    }

    /**
     * The same table with some of its columns, without totals.
     *
     * @param names of columns, in the order wanted; all are there
     */
    public LongTable only(List<String> names) {
        List<String> all = columns.stream().map(Column::name).toList();
        List<Integer> places = names.stream().map(all::indexOf).toList();
        Iterable<List<Cell>> some = () -> {
            Iterator<List<Cell>> whole = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return whole.hasNext();
                }

                @Override
                public List<Cell> next() {
                    List<Cell> row = whole.next();
                    return places.stream().map(row::get).toList();
                }
            };
        };
        Footer rest = new Footer(List.of(), footer.denominators(), footer.groups(), footer.filters(), footer.notes());
        return new LongTable(name, places.stream().map(columns::get).toList(), some, rest);
    }

    /** All of it, held in memory. */
    public Table whole() {
        return new Table(
                name, columns, StreamSupport.stream(rows.spliterator(), false).toList(), footer);
    }
}
