package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table with its header told apart from its rows.
 *
 * @param file as messages call it
 * @param headers of the columns, stripped; empty texts where a column has none
 * @param rows without the header
 * @param named whether the first row is a header; without one columns are called by their numbers
 */
record TableText(String file, List<String> headers, List<GridRow> rows, boolean named) {

    /** The longest header: a whole question of a survey may be one, what somebody says in a first row rarely is shorter. */
    private static final int LONGEST_HEADER = 300;

    /** @param certain whether the format itself has headers, as objects do */
    static TableText of(String file, Grid grid, boolean certain) {
        GridRow first = grid.rows().get(0);
        boolean named =
                certain || isHeader(first, grid.rows().subList(1, grid.rows().size()));
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            headers.add(named ? first.cell(column).strip() : "");
        }
        return new TableText(
                file, headers, named ? grid.rows().subList(1, grid.rows().size()) : grid.rows(), named);
    }

    /** No header has a number or a time in it alone, or comes back in its own column. Two columns may share one, as in surveys. */
    private static boolean isHeader(GridRow first, List<GridRow> rest) {
        int words = 0;
        for (int column = 0; column < first.cells().size(); column++) {
            String cell = first.cell(column).strip();
            int at = column;
            boolean data = cell.length() > LONGEST_HEADER
                    || TableTime.is(cell)
                    || rest.stream()
                            .limit(200)
                            .anyMatch(row ->
                                    !cell.isEmpty() && row.cell(at).strip().equals(cell));
            if (data && !ColumnWords.isAny(cell)) {
                return false;
            }
            words += cell.isEmpty() ? 0 : 1;
        }
        return words > 0 && (words > 1 || first.cells().size() == 1);
    }

    int width() {
        return headers.size();
    }

    /** How many columns the header (or, without one, the first row) has, nameless ones before its last name included. */
    int headed() {
        if (!named) {
            return rows.get(0).cells().size();
        }
        int last = headers.size();
        while (last > 0 && headers.get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    /** How a column is called in messages and in {@code --columns}: by its header, or its number where that is no name. */
    String name(int column) {
        String header = headers.get(column);
        boolean plain = !header.isEmpty()
                && header.length() <= 40
                && header.chars().noneMatch(c -> ",=|'\"\\`$\n".indexOf(c) >= 0)
                && headers.indexOf(header) == column
                && headers.lastIndexOf(header) == column;
        return plain ? header : Integer.toString(column + 1);
    }

    /** The cells of a column that are not blank. */
    List<String> cells(int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
