package org.emic.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/** Reads tables that tell about sources (attributes, speakers): delimited text or a workbook, whichever the content is. */
final class Grids {

    private Grids() {}

    /** @throws EmicException if the file cannot be read or holds no row */
    static Grid read(Path path) {
        String name = path.toString();
        byte[] bytes;
        try {
            Optional<Diagnostic> refused = Limits.tooLarge(name, Files.size(path));
            if (refused.isPresent()) {
                throw new EmicException(refused.get());
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new EmicException(
                    Diagnostic.error("ING-112", Place.file(name), "this table cannot be read", "check the path"));
        }
        return read(name, bytes);
    }

    /** @throws EmicException if they are no table or hold no row */
    static Grid read(String name, byte[] bytes) {
        RawFile file = new RawFile(name, bytes, ColumnChoice.GUESS);
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        Grid grid = workbook ? XlsxGrid.read(file) : CsvReader.grid(file, Optional.empty());
        if (grid.error().isPresent()) {
            throw new EmicException(grid.diagnostics());
        }
        if (grid.rows().isEmpty()) {
            throw new EmicException(
                    Diagnostic.error("ING-113", Place.file(name), "this table is empty", "it needs a row of headers"));
        }
        return grid;
    }
}
