package org.emic.ingest;

import java.util.List;

/** Reads {@code .vtt} files; {@link Captions} says how they are laid out. */
final class VttReader implements Reader {

    @Override
    public String id() {
        return "vtt";
    }

    @Override
    public List<String> extensions() {
        return List.of("vtt");
    }

    @Override
    public String summary() {
        return "WebVTT captions, as Teams, Zoom and speech recognition write them";
    }

    @Override
    public Reading read(RawFile file) {
        return Captions.read(file, true);
    }
}
