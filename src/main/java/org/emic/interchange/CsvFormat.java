package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.FileTree;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** A table with one code a row: Emic's own columns, or the shapes that researchers have ({@link TableShape}). */
final class CsvFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String summary() {
        return "table, one code a row";
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return !file.isZip() && !file.text().stripLeading().startsWith("<");
    }

    @Override
    public Incoming read(ForeignFile file) {
        FileTree.Parsed<List<List<Scalar>>> cells = FileTree.table(file.name(), file.text());
        return cells.value()
                .map(rows -> TableShape.read(file, rows, cells.diagnostics()))
                .orElseGet(() -> Incoming.failed(cells.diagnostics()));
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        out.write(CodebookWriter.csv(codebook).getBytes(StandardCharsets.UTF_8));
        Losses losses = new Losses(codebook, "a table");
        ofTables(losses);
        return losses.all();
    }

    /** What no table of Emic's holds. */
    static void ofTables(Losses losses) {
        losses.header();
        losses.ofCodes(
                "INT-032",
                "has an example a line, so line breaks inside examples became spaces",
                code -> java.util.stream.Stream.of(
                                code.examples().typical(),
                                code.examples().atypical(),
                                code.examples().closeButNo())
                        .flatMap(List::stream)
                        .anyMatch(example -> example.indexOf('\n') >= 0 || example.indexOf('\r') >= 0));
    }
}
