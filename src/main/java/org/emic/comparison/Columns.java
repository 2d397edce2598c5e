package org.emic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The named columns of a table: its header. Names are compared without regard to case. */
final class Columns {

    private static final Set<String> OF_UNITS = Set.of("", "unit", "units", "id", "item", "subject", "nr", "no", "#");

    private final CsvFile file;
    private final List<String> names = new ArrayList<>();

    private Columns(CsvFile file) {
        this.file = file;
    }

    /** Reads the header. A name that stands twice is told. */
    static Columns of(CsvFile file) {
        Columns columns = new Columns(file);
        file.header();
        for (int column = 0; column < file.cells(); column++) {
            String name = file.cell(column);
            if (!name.isEmpty() && columns.names.contains(name)) {
                file.error("AGR-013", column, "two columns are called '" + name + "'", "give each column its own name");
            }
            columns.names.add(name);
        }
        return columns;
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Where a column is; −1 if there is none. */
    int find(String name) {
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).toLowerCase(Locale.ROOT).equals(name)) {
                return column;
            }
        }
        return -1;
    }

    /** Where a column is that must be there; a missing one is told. */
    int need(String name, String all) {
        int column = find(name);
        if (column < 0) {
            file.error("AGR-004", 0, "there is no column '" + name + "'", "the table needs a header: " + all);
        }
        return column;
    }

    /** Whether the first column names the units: it is called so, or has no name. */
    boolean unitsFirst() {
        return OF_UNITS.contains(names.get(0).toLowerCase(Locale.ROOT));
    }

    /** Warns of a first column that seems to name the units, and is counted because it is not called so. */
    void warnOfUnits(String takenFor) {
        file.warn(
                "AGR-063",
                "the column '" + names.get(0) + "' looks like the names of the units, and is taken for a " + takenFor,
                "call it unit, or leave the first cell empty, if it names them");
    }
}
