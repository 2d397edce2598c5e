package org.emic.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** The columns of a table of words that are attributes: those of no other use, each under a name of its own. */
final class AttributeColumns {

    private AttributeColumns() {}

    /** Attribute names by 0-based column; a column that cannot be one and is not empty is reported. */
    static Map<Integer, String> of(TableText table, Columns columns, Findings findings) {
        Map<Integer, String> names = new TreeMap<>();
        for (int column : columns.others(table)) {
            String name = AttributeNames.normal(table.headers().get(column));
            if (!name.isEmpty() && !names.containsValue(name)) {
                names.put(column, name);
            } else if (column < table.headed() && !table.cells(column).isEmpty()) {
                findings.add(Diagnostic.warning(
                        "ING-171",
                        Place.file(table.file()),
                        "column " + (column + 1) + (name.isEmpty() ? " has no name" : " is a second '" + name + "'")
                                + " and was left out",
                        "give it a name of its own if it matters"));
            }
        }
        return names;
    }
}
