package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;

/** Reads comma- or semicolon-separated tables; {@link Tables} says what becomes of the rows. */
final class CsvReader implements Reader {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public String summary() {
        return "comma- or semicolon-separated table, one row a turn or one row a respondent";
    }

    @Override
    public Reading read(RawFile file) {
        return read(file, Optional.empty());
    }

    static Reading read(RawFile file, Optional<Character> delimiter) {
        return Tables.read(file, grid(file, delimiter), false);
    }

    /** The rows of delimited text in whatever encoding. */
    static Grid grid(RawFile file, Optional<Character> delimiter) {
        Decoded decoded = TextDecoder.decode(file);
        if (decoded.failed()) {
            return new Grid(List.of(), decoded.diagnostics(), "");
        }
        Grid grid = CsvGrid.read(file.name(), decoded.text(), delimiter);
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        diagnostics.addAll(grid.diagnostics());
        return new Grid(grid.rows(), diagnostics, decoded.encoding());
    }
}
