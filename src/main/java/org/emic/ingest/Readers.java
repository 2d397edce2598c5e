package org.emic.ingest;

import java.util.List;

/** Every transcript format Emic reads, in the order of their ids. */
final class Readers {

    static final List<Reader> ALL = List.of(
            new CsvReader(),
            new DocReader(),
            new DocxReader(),
            new HtmlReader(),
            new JsonlReader(),
            new MarkdownReader(),
            new OdtReader(),
            new PdfReader(),
            new RtfReader(),
            new SrtReader(),
            new TsvReader(),
            new TextReader(),
            new VttReader(),
            new XlsxReader());

    private Readers() {}
}
