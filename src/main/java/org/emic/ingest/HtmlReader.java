package org.emic.ingest;

import java.util.List;

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
        return Documents.read(file, id(), () -> HtmlText.extract(file, decoded));
    }
}
