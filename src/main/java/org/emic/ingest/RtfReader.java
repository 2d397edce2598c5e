package org.emic.ingest;

import java.util.List;

/** Rich Text Format, as WordPad, Scrivener and old Word files with the name .doc have it. */
final class RtfReader implements Reader {

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public List<String> extensions() {
        return List.of("rtf");
    }

    @Override
    public String summary() {
        return "Rich Text Format";
    }

    @Override
    public Reading read(RawFile file) {
        return Documents.read(file, id(), () -> {
            RtfParser parser = new RtfParser(file);
            parser.parse();
            return parser.extract();
        });
    }
}
