package org.emic.ingest;

import java.util.List;

/** Word documents from 6 to 2003 (doc), by Apache POI. */
final class DocReader implements Reader {

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public List<String> extensions() {
        return List.of("doc", "dot");
    }

    @Override
    public String summary() {
        return "Word document (97 to 2003)";
    }

    @Override
    public Reading read(RawFile file) {
        return Documents.read(file, id(), () -> DocText.extract(file));
    }
}
