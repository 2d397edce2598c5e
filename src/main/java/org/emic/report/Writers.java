package org.emic.report;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/** All formats a table can be written in. Help texts and messages are made from this list. */
public final class Writers {

    /** In the order of their ids. */
    public static final List<Format> ALL = List.of(
            new CsvFormat(),
            new HtmlFormat(),
            new JsonFormat(),
            new JsonlFormat(),
            new MarkdownFormat(),
            new TableFormat(),
            new TsvFormat(),
            new XlsxFormat());

    private Writers() {}

    /** The ids, for help texts and completion. */
    public static List<String> ids() {
        return ALL.stream().map(Format::id).toList();
    }

    /**
     * The format of that name.
     *
     * @throws EmicException REP-001 if there is none
     */
    public static Format named(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst().orElseThrow(() -> unknown(id));
    }

    /** Writes a whole table. */
    public static void write(Table table, Format format, Target target, Style style) throws IOException {
        RowWriter writer = format.open(target, style);
        writer.begin(table.name(), table.columns());
        for (List<Cell> row : table.rows()) {
            writer.row(row);
        }
        writer.end(table.footer());
    }

    private static EmicException unknown(String id) {
        return EmicException.of(
                "REP-001",
                "there is no format '" + id + "'; the formats are " + String.join(", ", ids()),
                Nearest.hint(id, ids(), "choose one of them with -f"));
    }
}
