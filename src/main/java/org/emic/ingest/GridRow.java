package org.emic.ingest;

import java.util.List;
import org.emic.model.Place;

/**
 * A row of a table as its file has it.
 *
 * @param line 1-based, where the row begins; in a workbook its row number
 * @param cells in column order, as written; a row may be shorter or longer than others
 * @param raw the row's line as it stands in the file; empty where it has none or several
 * @param delimiter between its cells in {@code raw}
 */
record GridRow(int line, List<String> cells, String raw, char delimiter) {

    GridRow {
        cells = List.copyOf(cells);
    }

    /** A row of a format that has no delimiters. */
    static GridRow of(int line, List<String> cells) {
        return new GridRow(line, cells, "", ',');
    }

    /** The cell of that 0-based column; empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether every cell is blank. */
    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    Place place(String file) {
        return new Place(file, line, 0, 0, raw);
    }

    /** The place of the cell of that 0-based column; of the row where the cell's own is not known. */
    Place place(String file, int column) {
        int at = 0;
        boolean quoted = false;
        int seen = 0;
        for (; at < raw.length() && seen < column; at++) {
            char c = raw.charAt(at);
            quoted ^= c == '"';
            seen += c == delimiter && !quoted ? 1 : 0;
        }
        if (raw.isEmpty() || seen < column) {
            return place(file);
        }
        int end = at;
        for (quoted = false; end < raw.length() && (quoted || raw.charAt(end) != delimiter); end++) {
            quoted ^= raw.charAt(end) == '"';
        }
        return new Place(file, line, raw.codePointCount(0, at) + 1, raw.codePointCount(at, end), raw);
    }
}
