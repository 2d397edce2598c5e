package org.emic.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the files it is given and prints nothing, in a process of its own. */
final class ReadsFiles {

    private ReadsFiles() {}

    public static void main(String[] paths) throws IOException {
        for (String path : paths) {
            Path file = Path.of(path);
            read(new RawFile(file.getFileName().toString(), Files.readAllBytes(file), ColumnChoice.GUESS));
        }
    }

    /** What the facade does with one file. */
    static Reading read(RawFile file) {
        Detected detected = Detector.detect(file, Readers.ALL);
        return detected.reader()
                .map(reader -> reader.read(file))
                .orElseGet(() -> new Reading(List.of(), detected.diagnostics()));
    }
}
