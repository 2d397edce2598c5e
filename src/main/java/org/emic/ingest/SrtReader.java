package org.emic.ingest;

import java.util.List;

/** Reads {@code .srt} files; {@link Captions} says how they are laid out. */
final class SrtReader implements Reader {

    @Override
    public String id() {
        return "srt";
    }

    @Override
    public List<String> extensions() {
        return List.of("srt");
    }

    @Override
    public String summary() {
        return "SubRip captions";
    }

    @Override
    public Reading read(RawFile file) {
        return Captions.read(file, false);
    }
}
