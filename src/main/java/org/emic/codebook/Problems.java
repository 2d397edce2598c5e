package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** What was found wrong in one file. */
final class Problems {

    /** Nobody reads more, and a file of ten megabytes can have a million. */
    private static final int MOST = 1_000;

    /** Code points of a message. */
    private static final int LONGEST = 1_000;

    /** More is wrong than anybody reads: the file is not read on. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("more than " + MOST + " problems", null, false, false);
        }
    }

    private final List<Diagnostic> found = new ArrayList<>();

    /** @throws TooMany if there are a thousand already; this one is kept */
    void add(Diagnostic diagnostic) {
        found.add(new Diagnostic(
                diagnostic.id(),
                diagnostic.severity(),
                diagnostic.place(),
                cut(diagnostic.message()),
                cut(diagnostic.hint())));
        if (found.size() > MOST) {
            throw new TooMany();
        }
    }

    /** A message quotes what stands in the file, which may be a word of megabytes. */
    private static String cut(String words) {
        boolean fits = words.codePointCount(0, words.length()) <= LONGEST;
        return fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    void addAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Says that the file was not read on. */
    void giveUp(String file) {
        found.add(Diagnostic.error(
                "CBK-032",
                Place.file(file),
                "more than " + MOST + " errors and warnings; the file is not read on",
                "is this a codebook? Else correct the first ones, which may be the cause of the others"));
    }

    void error(String id, Place place, String message, String hint) {
        add(Diagnostic.error(id, place, message, hint));
    }

    void warning(String id, Place place, String message, String hint) {
        add(Diagnostic.warning(id, place, message, hint));
    }

    /** In the file's order, each once. */
    List<Diagnostic> inOrder() {
        return found.stream().distinct().sorted().toList();
    }
}
