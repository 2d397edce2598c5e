package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses a web page with jsoup. Apart from its reader, so that jsoup loads for a web page only. */
final class HtmlText {

    private HtmlText() {}

    static Extract extract(RawFile file, Decoded decoded) {
        Document page = Jsoup.parse(decoded.text());
        Layout layout = new Layout();
        page.traverse(new HtmlBody(layout));
        List<Diagnostic> told = new ArrayList<>(decoded.diagnostics());
        told.addAll(layout.told(file.place()));
        Extract extract = Extract.of(file, page.title(), layout);
        return new Extract(extract.title(), extract.body(), List.of(), extract.paragraphs(), decoded.encoding(), told);
    }
}
