package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages and what word processors save as such, by jsoup. Nothing they refer to is ever loaded. */
final class HtmlReader implements Reader {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public String summary() {
        return "web page";
    }

    @Override
    public Reading read(RawFile file) {
        Decoded decoded = HtmlCharset.decode(file);
        if (decoded.failed()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        return Documents.read(file, id(), () -> extract(file, decoded));
    }

    private static Extract extract(RawFile file, Decoded decoded) {
        Document page = Jsoup.parse(decoded.text());
        Layout layout = new Layout();
        page.traverse(new HtmlBody(layout));
        List<Diagnostic> told = new ArrayList<>(decoded.diagnostics());
        told.addAll(layout.told(file.place()));
        Extract extract = Extract.of(file, page.title(), layout);
        return new Extract(extract.title(), extract.body(), List.of(), extract.paragraphs(), decoded.encoding(), told);
    }
}
