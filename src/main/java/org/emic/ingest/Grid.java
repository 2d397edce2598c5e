package org.emic.ingest;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * A table as its file has it, before anyone knows what its columns hold.
 *
 * @param rows all rows that hold something, the header among them
 * @param diagnostics what could not be read or was left out; with an error among them there are no rows
 * @param encoding the file was read in; empty for binary formats
 */
record Grid(List<GridRow> rows, List<Diagnostic> diagnostics, String encoding) {

    Grid {
        rows = List.copyOf(rows);
        diagnostics = List.copyOf(diagnostics);
    }

    static Grid failed(Diagnostic why) {
        return new Grid(List.of(), List.of(why), "");
    }

    /** Why nothing could be read, if so. */
    Optional<Diagnostic> error() {
        return diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst();
    }

    /** The most cells a row has. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
