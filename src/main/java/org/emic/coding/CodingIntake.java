package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * Turns what a person wants to code into drafts for their log, one action together. A coding that is there already, by the
 * same coder, is not made twice.
 */
public final class CodingIntake {

    /** The fields that mean something. */
    public static final List<String> FIELDS = List.of(
            "source",
            "code",
            "codebook",
            "span",
            "start",
            "end",
            "quote",
            "nth",
            "text",
            "turn",
            "lines",
            "memo",
            "coder");

    private record Key(String source, Span points, CodeName code) {}

    private final Coded coded;
    private final String coder;
    private final boolean isNew;
    private final SourceFinders sources;
    private final Map<Key, String> there = new HashMap<>();
    private final List<LogDraft> drafts = new ArrayList<>();

    /**
     * @param coded the study; rules need not have been applied
     * @param coder who codes
     * @param isNew whether codes may be new ones that no codebook has
     */
    public CodingIntake(Coded coded, String coder, boolean isNew) {
        this.coded = coded;
        this.coder = coder;
        this.isNew = isNew;
        this.sources = new SourceFinders(coded);
        Map<String, String> codebookOf = Codings.codebookOf(coded);
        for (LoggedCoding each : coded.log().codings()) {
            if (each.coder().equals(coder)) {
                there.put(new Key(each.source(), each.points(), CodeName.of(each, codebookOf)), each.id());
            }
        }
    }

    /**
     * Takes one coding.
     *
     * @param fields by name, see {@link #FIELDS}; others mean nothing
     * @param place where it is asked for, for messages
     * @return a note if the coding is there already
     * @throws EmicException if it cannot be made
     */
    public Optional<Diagnostic> take(Map<String, String> fields, Place place) {
        try {
            return take(fields)
                    .map(id -> Diagnostic.note(
                            "COD-050",
                            place,
                            "this coding is there already" + (id.isEmpty() ? "" : ": " + id) + "; it is not made twice",
                            ""));
        } catch (EmicException e) {
            throw e.at(place);
        }
    }

    /** What was taken, in its order. */
    public List<LogDraft> drafts() {
        return List.copyOf(drafts);
    }

    private Optional<String> take(Map<String, String> fields) {
        String other = fields.getOrDefault("coder", coder);
        if (!other.equals(coder)) {
            throw EmicException.of(
                    "COD-053",
                    "this coding is by '" + other + "', the others by '" + coder + "'",
                    "one action is one coder's; take the coders one after the other");
        }
        SourceFinders.Found found = sources.get(required(fields, "source"));
        CodeName code = CodeName.of(required(fields, "code"), fields.getOrDefault("codebook", ""), isNew, coded);
        Span points = found.places()
                .find(fields)
                .orElseThrow(() ->
                        EmicException.of("COD-051", "it is not said where", "give a span, a quote, a turn or lines"));
        String id = there.putIfAbsent(new Key(found.source().id(), points, code), "");
        if (id != null) {
            return Optional.of(id);
        }
        drafts.add(LogDraft.add(found.quoted(points), code.codebook(), code.code(), fields.getOrDefault("memo", "")));
        return Optional.empty();
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw EmicException.of(
                    "COD-051",
                    "'" + name + "' is missing",
                    Nearest.hint(name, fields.keySet(), "the fields are " + String.join(", ", FIELDS)));
        }
        return value;
    }
}
