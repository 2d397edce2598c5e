package org.emic.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.analysis.Counted;
import org.emic.coding.CodingLog;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Code;
import org.emic.model.Codebook;

/**
 * A code that a person names, as {@code CODE} or {@code CODEBOOK:CODE}.
 *
 * @param book the codebook that has it; empty where people code with it and no codebook does
 * @param id its id
 */
record StudyCode(Optional<Codebook> book, String id) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * A code of the study.
     *
     * @throws EmicException COD-090 if two codebooks have it, COD-091 with the nearest names if there is none
     */
    static StudyCode of(String typed, List<Codebook> books, CodingLog log) {
        int colon = typed.indexOf(':');
        String name = colon < 0 ? "" : typed.substring(0, colon);
        String id = typed.substring(colon + 1);
        List<Codebook> having = books.stream()
                .filter(book -> name.isEmpty() || book.name().equals(name))
                .filter(book -> has(book, id))
                .toList();
        if (having.size() > 1) {
            throw EmicException.of(
                    "COD-090",
                    having.size() + " codebooks have a code '" + id + "'",
                    "say which: " + having.get(0).name() + ":" + id);
        }
        boolean coded = name.isEmpty()
                && Stream.concat(log.codings().stream(), log.lost().stream())
                        .map(LoggedCoding::code)
                        .anyMatch(id::equals);
        if (having.isEmpty() && !coded) {
            Set<String> known = new TreeSet<>();
            books.forEach(book -> book.all().map(Code::id).forEach(known::add));
            log.codings().forEach(coding -> known.add(coding.code()));
            throw EmicException.of(
                    "COD-091",
                    "there is no code '" + typed + "'",
                    Nearest.hint(id, known, "emic codebook show lists the codes"));
        }
        return new StudyCode(having.stream().findFirst(), id);
    }

    /** Whether a codebook has a code. */
    static boolean has(Codebook book, String id) {
        return book.all().anyMatch(each -> each.id().equals(id));
    }

    /** Whether another code stands below it in the codebook. */
    boolean isAbove(String other) {
        return book.stream()
                .flatMap(Codebook::all)
                .filter(code -> code.id().equals(id))
                .flatMap(Code::all)
                .anyMatch(code -> code.id().equals(other) && !other.equals(id));
    }

    /** The codings by it that have a place, of all people. */
    List<LoggedCoding> of(CodingLog log) {
        return log.codings().stream().filter(this::isMeantBy).toList();
    }

    private boolean isMeantBy(LoggedCoding coding) {
        return coding.code().equals(id)
                && (coding.codebook().isEmpty()
                        || book.map(each -> each.name().equals(coding.codebook()))
                                .orElse(true));
    }

    /** @throws EmicException COD-097 if no code can have that id */
    static String required(String id) {
        if (!SLUG.matcher(id).matches()) {
            throw EmicException.of(
                    "COD-097",
                    "'" + id + "' cannot be the id of a code",
                    "an id has small letters, digits and single '-'");
        }
        return id;
    }

    /** How many codings people made by it, in words. */
    String codings(CodingLog log) {
        List<LoggedCoding> all = Stream.concat(log.codings().stream(), log.lost().stream())
                .filter(this::isMeantBy)
                .toList();
        long coders = all.stream().map(LoggedCoding::coder).distinct().count();
        return Counted.of(all.size(), "coding") + (coders > 1 ? " by " + coders + " people" : "");
    }
}
