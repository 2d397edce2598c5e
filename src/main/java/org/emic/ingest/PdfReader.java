package org.emic.ingest;

import java.util.List;

/** PDF files with a text layer, by Apache PDFBox. */
final class PdfReader implements Reader {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public String summary() {
        return "PDF with text (no scans)";
    }

    @Override
    public Reading read(RawFile file) {
        return Documents.read(file, id(), () -> PdfDocument.extract(file));
    }
}
