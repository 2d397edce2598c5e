package org.emic.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Codebook;
import org.emic.model.Place;

/**
 * A code of a study.
 *
 * @param codebook the codebook's name; empty for a code that no codebook has
 * @param code its id
 */
record CodeName(String codebook, String code) {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The code of a coding, whose log may leave the codebook out. */
    static CodeName of(LoggedCoding coding, Map<String, String> codebookOf) {
        String codebook = coding.codebook().isEmpty() ? codebookOf.getOrDefault(coding.code(), "") : coding.codebook();
        return new CodeName(codebook, coding.code());
    }

    /**
     * The code that a person means.
     *
     * @param typed {@code CODE} or {@code CODEBOOK:CODE}
     * @param codebook named beside it; may be empty
     * @param isNew whether it may be a code that nobody knows yet
     * @throws EmicException COD-010 with the nearest names if there is none, COD-047 if two codebooks have it
     */
    static CodeName of(String typed, String codebook, boolean isNew, Coded coded) {
        int colon = typed.indexOf(':');
        String code = typed.substring(colon + 1);
        String book = colon < 0 ? codebook : typed.substring(0, colon);
        List<Codebook> named = coded.codebooks().stream()
                .filter(each -> book.isEmpty() || each.name().equals(book))
                .toList();
        if (named.isEmpty() && !book.isEmpty()) {
            List<String> names = coded.codebooks().stream().map(Codebook::name).toList();
            throw EmicException.of(
                    "COD-010",
                    "there is no codebook '" + book + "'",
                    Nearest.hint(book, names, "there are " + String.join(", ", new TreeSet<>(names))));
        }
        List<String> having = named.stream()
                .filter(each -> each.find(code).isPresent())
                .map(Codebook::name)
                .toList();
        if (having.size() > 1) {
            throw EmicException.of(
                    "COD-047",
                    "the codebooks " + String.join(" and ", having) + " both have a code '" + code + "'",
                    "say which one: " + having.get(0) + ":" + code);
        }
        if (having.size() == 1) {
            return new CodeName(having.get(0), code);
        }
        Optional<Diagnostic> unknown = Choice.unknownCode(code, Place.NONE, coded);
        if (!book.isEmpty() || (unknown.isPresent() && !isNew)) {
            throw unknown.map(EmicException::new)
                    .orElseGet(() -> EmicException.of(
                            "COD-010", "the codebook '" + book + "' has no code '" + code + "'", "leave it out"));
        }
        if (!code.matches(SLUG)) {
            throw EmicException.of(
                    "COD-048",
                    "'" + code + "' cannot be the id of a code",
                    "ids are lower-case letters, digits and '-'");
        }
        return new CodeName("", code);
    }
}
