package org.emic.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.agreement.Categories;
import org.emic.agreement.ContingencyTable;
import org.emic.agreement.CountsTable;
import org.emic.agreement.ListedWeights;
import org.emic.diagnostic.EmicException;

/** Reads tables of numbers: two coders against each other, counts of categories, weights. */
public final class TableFiles {

    private static final int MOST = 1_000_000_000;

    private TableFiles() {}

    /**
     * Two coders: rows are the first coder's categories, columns the second's. With names in the first row and column, or
     * without any if the first cell is a number; then the categories are 1, 2, 3 and so on. A category that one of the two
     * never used may be left out on that side.
     *
     * @throws EmicException AGR-002 to AGR-010, AGR-013
     */
    public static ContingencyTable contingency(CsvFile file, Wanted wanted) {
        file.header();
        boolean named = !isNumber(file.cell(0));
        List<String> columns = named ? names(file) : List.of();
        int width = named ? columns.size() + 1 : file.cells();
        List<String> rows = new ArrayList<>();
        List<List<Long>> counts = new ArrayList<>();
        for (boolean more = !named || file.next(); more; more = file.next()) {
            if (!file.uneven(width)) {
                String name = named ? file.cell(0) : Integer.toString(rows.size() + 1);
                if (rows.contains(name)) {
                    file.error("AGR-013", 0, "two rows are called '" + name + "'", "each category has one row");
                }
                rows.add(name);
                counts.add(counts(file, named ? 1 : 0));
            }
        }
        if (!named && rows.size() != width) {
            file.error(
                    "AGR-010",
                    0,
                    "a table without names must be a square, and this one has " + rows.size() + " rows of " + width,
                    "put the categories into the first row and the first column");
        }
        file.finish();
        return squared(file, new Sides(named ? columns : rows, rows), counts, wanted);
    }

    /** What the columns and the rows are called. */
    private record Sides(List<String> columns, List<String> rows) {}

    /** One order of categories for rows and columns. */
    private static ContingencyTable squared(CsvFile file, Sides sides, List<List<Long>> counts, Wanted wanted) {
        List<String> columns = sides.columns();
        List<String> rows = sides.rows();
        Set<String> all = new LinkedHashSet<>(wanted.categories());
        if (all.isEmpty()) {
            all.addAll(columns.size() > rows.size() ? columns : rows);
            all.addAll(columns);
        }
        for (String name : rows) {
            requireDeclared(file, name, all);
        }
        for (String name : columns) {
            requireDeclared(file, name, all);
        }
        file.finish();
        List<List<Long>> cells = new ArrayList<>();
        for (String row : all) {
            List<Long> line = new ArrayList<>();
            for (String column : all) {
                boolean there = rows.contains(row) && columns.contains(column);
                line.add(there ? counts.get(rows.indexOf(row)).get(columns.indexOf(column)) : 0L);
            }
            cells.add(line);
        }
        Categories categories = Categories.declared(List.copyOf(all));
        return new ContingencyTable(categories, cells);
    }

    /**
     * Units × categories: how many coders chose which. The header has the categories; a first column without a name, or
     * called {@code unit}, names the units.
     *
     * @throws EmicException AGR-002 to AGR-009, AGR-013
     */
    public static CountsTable counts(CsvFile file, Wanted wanted) {
        Columns columns = Columns.of(file);
        int from = columns.unitsFirst() ? 1 : 0;
        List<String> named = columns.names().subList(from, columns.size());
        List<String> categories = wanted.categories().isEmpty() ? named : wanted.categories();
        named.forEach(name -> requireDeclared(file, name, categories));
        file.finish();
        List<int[]> units = new ArrayList<>();
        boolean numbered = from == 0;
        while (file.next()) {
            if (!file.uneven(columns.size())) {
                List<Long> counts = counts(file, from);
                numbered &= counts.get(0) == units.size() + 1;
                units.add(categories.stream()
                        .mapToInt(name -> named.contains(name)
                                ? counts.get(named.indexOf(name)).intValue()
                                : 0)
                        .toArray());
            }
        }
        file.finish();
        if (numbered && units.size() > 2) {
            columns.warnOfUnits("category");
        }
        return CountsTable.of(Categories.declared(categories), units);
    }

    /**
     * Weights of agreement: a square of numbers from 0 to 1 with the names of the categories, in any order, or without
     * names in the order of the categories.
     *
     * @throws EmicException AGR-002, AGR-003, AGR-009, AGR-010, AGR-013, AGR-062
     */
    public static ListedWeights weights(CsvFile file) {
        file.header();
        boolean named = !isNumber(file.cell(0));
        List<String> names = named ? names(file) : List.of();
        List<List<Double>> rows = new ArrayList<>();
        for (boolean more = !named || file.next(); more; more = file.next()) {
            if (named && (rows.size() >= names.size() || !file.cell(0).equals(names.get(rows.size())))) {
                file.error(
                        "AGR-062",
                        0,
                        "'" + file.cell(0) + "' does not stand in the place that it has in the first row",
                        "rows and columns name the same categories in the same order: " + String.join(", ", names));
            }
            List<Double> row = new ArrayList<>();
            for (int column = named ? 1 : 0; column < file.cells(); column++) {
                String cell = file.cell(column);
                if (isNumber(cell)) {
                    row.add(Double.parseDouble(cell));
                } else {
                    file.error("AGR-009", column, "'" + cell + "' is no number", "a weight is a number from 0 to 1");
                }
            }
            rows.add(row);
        }
        file.finish();
        if (rows.isEmpty() || rows.size() < names.size()) {
            throw EmicException.of(
                    "AGR-010",
                    file.name() + ": " + rows.size() + " rows are no square",
                    "write a row for each category");
        }
        try {
            return new ListedWeights(names, rows);
        } catch (IllegalArgumentException wrong) {
            throw EmicException.of("AGR-010", file.name() + ": " + wrong.getMessage(), "");
        }
    }

    private static List<String> names(CsvFile file) {
        List<String> names = new ArrayList<>();
        for (int column = 1; column < file.cells(); column++) {
            if (names.contains(file.cell(column))) {
                file.error(
                        "AGR-013",
                        column,
                        "two columns are called '" + file.cell(column) + "'",
                        "each category has one column");
            }
            names.add(file.cell(column));
        }
        return names;
    }

    private static void requireDeclared(CsvFile file, String name, java.util.Collection<String> declared) {
        if (!declared.contains(name)) {
            file.error(
                    "AGR-008",
                    0,
                    "'" + name + "' is none of the declared categories",
                    "the declared categories are " + String.join(", ", declared));
        }
    }

    private static List<Long> counts(CsvFile file, int from) {
        List<Long> counts = new ArrayList<>();
        for (int column = from; column < file.cells(); column++) {
            String cell = file.cell(column);
            boolean whole = cell.matches("\\d{1,10}") && Long.parseLong(cell) <= MOST;
            if (!whole && !cell.isEmpty()) {
                file.error(
                        "AGR-009",
                        column,
                        "'" + cell + "' is no count",
                        "a count is a whole number from 0 to " + MOST + "; an empty cell is 0");
            }
            counts.add(whole ? Long.parseLong(cell) : 0);
        }
        return counts;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    }
}
