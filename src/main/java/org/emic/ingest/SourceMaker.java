package org.emic.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.AttributeType;
import org.emic.model.Origin;
import org.emic.model.Place;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Transcript;

/** Makes sources of what a reader found in one file: gives them ids, kinds and attributes. */
final class SourceMaker {

    static final String KIND = "kind";
    static final String TITLE = "title";

    private final IngestOptions options;
    private final String file;
    private final String sha256;
    private final String format;
    private final Map<String, String> named;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param format the reader's id */
    SourceMaker(IngestOptions options, RawFile file, String sha256, String format) {
        this.options = options;
        this.file = file.name();
        this.sha256 = sha256;
        this.format = format;
        this.named = options.names().map(this::named).orElse(Map.of());
    }

    private Map<String, String> named(NamePattern pattern) {
        Optional<Map<String, String>> found = pattern.read(file);
        if (found.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "ING-127",
                    Place.file(file),
                    "the file's name does not fit the name pattern " + pattern.written(),
                    "rename the file, or give its attributes with --attr or in a table"));
        }
        return found.orElse(Map.of());
    }

    List<Transcript> make(List<Draft> drafts) {
        Map<String, AttributeType> types = types(drafts);
        Set<String> ids = new HashSet<>();
        List<Transcript> transcripts = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = SourceIds.of(file, draft.part());
            if (!ids.add(id)) {
                id = SourceIds.apart(id, draft.part());
                ids.add(id);
            }
            transcripts.add(transcript(draft, id, types));
        }
        return transcripts;
    }

    /** The attributes of several sources in one file stand in columns, which have one type each. */
    private static Map<String, AttributeType> types(List<Draft> drafts) {
        Map<String, AttributeType> types = new TreeMap<>();
        for (Draft draft : drafts) {
            draft.attributes()
                    .forEach((name, value) ->
                            types.merge(name, AttributeType.guess(value), (a, b) -> a == b ? a : AttributeType.TEXT));
        }
        return types;
    }

    private Transcript transcript(Draft draft, String id, Map<String, AttributeType> types) {
        AttributeValues values = new AttributeValues(file, options.types());
        values.add(draft.attributes(), types);
        values.add(named, options.names().map(NamePattern::types).orElse(Map.of()));
        options.table().ifPresent(table -> {
            String caseName = options.attributes().getOrDefault("case", values.caseName());
            values.add(table.of(new SourceName(file, draft.part(), id), caseName));
        });
        values.add(options.attributes(), Map.of());
        Optional<String> toldKind = values.take(KIND);
        Optional<String> toldTitle = values.take(TITLE);
        Source source = new Source(
                id,
                toldTitle.orElse(draft.title().isBlank() ? id : draft.title().strip()),
                options.kind().or(() -> toldKind).map(SourceMaker::kind).orElse("document"),
                values.typed(),
                draft.turns(),
                draft.paragraphs(),
                new Origin(file, draft.part(), sha256, format, draft.encoding()),
                Sha256.of(draft.text()));
        diagnostics.addAll(values.diagnostics());
        return new Transcript(source, draft.text());
    }

    /** Kinds are written like ids, so that {@code kind:focus-group} finds what a table calls "Focus group". */
    static String kind(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
