package org.emic.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Sha256;
import org.emic.model.Transcript;

/**
 * Takes files in: finds out what each is, reads it, and joins what the study says about it. Has no state that changes, so
 * that any number of threads may read files at once.
 */
public final class Ingest {

    private final IngestOptions options;

    public Ingest(IngestOptions options) {
        this.options = options;
    }

    /**
     * Reads a file. Never throws for what the file is or holds: that is among the diagnostics.
     *
     * @param name as messages call it and ids are made from, see {@link SourceFile}
     */
    public Ingested read(Path path, String name) {
        try {
            Optional<Diagnostic> refused = Limits.tooLarge(name, Files.size(path));
            if (refused.isPresent()) {
                return new Ingested(List.of(), List.of(refused.get()), "");
            }
            return read(Files.readAllBytes(path), name);
        } catch (IOException | SecurityException e) {
            String hint =
                    Files.exists(path) ? "check its permissions" : "check the path; it may have been moved meanwhile";
            Diagnostic why = Diagnostic.error("ING-126", Place.file(name), "this file cannot be read", hint);
            return new Ingested(List.of(), List.of(why), "");
        }
    }

    /**
     * The same for bytes that come from elsewhere.
     *
     * @param name {@code -} for standard input
     */
    public Ingested read(byte[] bytes, String name) {
        String sha256 = Sha256.of(bytes);
        RawFile file = new RawFile(name, bytes, options.columns());
        Detected detected = Detector.detect(file, Readers.ALL);
        List<Diagnostic> diagnostics = new ArrayList<>(detected.diagnostics());
        if (detected.reader().isEmpty()) {
            return new Ingested(List.of(), diagnostics, sha256);
        }
        Reader reader = detected.reader().get();
        Reading reading = read(reader, file);
        diagnostics.addAll(reading.diagnostics());
        SourceMaker maker = new SourceMaker(options, file, sha256, reader.id());
        List<Transcript> transcripts = maker.make(reading.drafts());
        diagnostics.addAll(maker.diagnostics());
        return new Ingested(transcripts, diagnostics, sha256);
    }

    /** What a reader throws is our mistake, and yet no reason not to read the other files. */
    private static Reading read(Reader reader, RawFile file) {
        try {
            return reader.read(file);
        } catch (RuntimeException | StackOverflowError e) {
            return Reading.failed(Diagnostic.error(
                    "ING-132",
                    file.place(),
                    "the " + reader.id() + " reader failed on this file: " + e,
                    "this is a mistake in Emic; please report it, with the file if you may"));
        }
    }
}
