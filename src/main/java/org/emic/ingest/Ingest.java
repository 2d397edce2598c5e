package org.emic.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Origin;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Transcript;

/**
 * Takes files in: finds out what each is, reads it, and joins what the study says about it. Has no state that changes, so
 * that any number of threads may read files at once.
 */
public final class Ingest {

    private static final String KIND = "kind";
    private static final String TITLE = "title";

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
        Reading reading = reader.read(file);
        diagnostics.addAll(reading.diagnostics());
        List<Transcript> transcripts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Draft draft : reading.drafts()) {
            String id = SourceIds.of(name, draft.part());
            if (!ids.add(id)) {
                id = SourceIds.apart(id, draft.part());
                ids.add(id);
            }
            Origin origin = new Origin(name, draft.part(), sha256, reader.id(), draft.encoding());
            transcripts.add(transcript(draft, id, origin, diagnostics));
        }
        return new Ingested(transcripts, diagnostics, sha256);
    }

    private Transcript transcript(Draft draft, String id, Origin origin, List<Diagnostic> diagnostics) {
        AttributeValues values = new AttributeValues(origin.file(), options.types());
        values.add(draft.attributes(), Map.of());
        options.names().ifPresent(pattern -> {
            Optional<Map<String, String>> named = pattern.read(origin.file());
            named.ifPresent(found -> values.add(found, pattern.types()));
            if (named.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "ING-127",
                        Place.file(origin.file()),
                        "the file's name does not fit the name pattern " + pattern.written(),
                        "rename the file, or give its attributes with --attr or in a table"));
            }
        });
        options.table().ifPresent(table -> {
            SourceName name = new SourceName(origin.file(), origin.part(), id);
            String caseName = options.attributes().getOrDefault("case", values.caseName());
            values.add(table.of(name, caseName));
        });
        values.add(options.attributes(), Map.of());
        Optional<String> toldKind = values.take(KIND).map(Ingest::kind);
        Optional<String> toldTitle = values.take(TITLE);
        Source source = new Source(
                id,
                toldTitle.orElse(draft.title().isBlank() ? id : draft.title().strip()),
                options.kind().map(Ingest::kind).or(() -> toldKind).orElse("document"),
                values.typed(),
                draft.turns(),
                draft.paragraphs(),
                origin,
                Sha256.of(draft.text().getBytes(StandardCharsets.UTF_8)));
        diagnostics.addAll(values.diagnostics());
        return new Transcript(source, draft.text());
    }

    /** Kinds are written like ids, so that {@code kind:focus-group} finds what a table calls "Focus group". */
    private static String kind(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
