package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;

/** Collects what of a codebook a format does not hold, so that nothing is dropped in silence. */
final class Losses {

    private static final int SHOWN = 5;

    private final Codebook codebook;
    private final String format;
    private final List<Diagnostic> all = new ArrayList<>();

    /** @param format as messages call it, with its article */
    Losses(Codebook codebook, String format) {
        this.codebook = codebook;
        this.format = format;
    }

    /** What stands above the codes and differs from what a codebook says that says nothing. */
    void header() {
        List<String> lost = new ArrayList<>(List.of("name (" + codebook.name() + ")"));
        add(lost, "version", codebook.version(), "0.0.0");
        add(lost, "language", codebook.language(), "en");
        add(lost, "description", codebook.description(), "");
        add(lost, "citation", codebook.citation(), "");
        all.add(Diagnostic.warning(
                "INT-030",
                Place.NONE,
                format + " has no place for the codebook's " + String.join(", ", lost),
                "--name and --language give them again when it is read"));
    }

    private static void add(List<String> lost, String what, String value, String nothing) {
        if (!value.equals(nothing)) {
            boolean brief = what.equals("version") || what.equals("language");
            lost.add(brief ? what + " (" + value + ")" : what);
        }
    }

    /** Codes of which something is lost: how many, and the first of them. */
    void ofCodes(String id, String what, Predicate<Code> loses) {
        List<String> codes = codebook.all().filter(loses).map(Code::id).toList();
        if (!codes.isEmpty()) {
            all.add(Diagnostic.warning(id, Place.NONE, format + " " + what + ": " + listed(codes), ""));
        }
    }

    /** Something else. */
    void add(String id, String message, String hint) {
        all.add(Diagnostic.warning(id, Place.NONE, format + " " + message, hint));
    }

    List<Diagnostic> all() {
        return all;
    }

    /** Some names of many: {@code a, b, c and 4 more}. */
    static String listed(List<String> names) {
        List<String> shown = names.subList(0, Math.min(SHOWN, names.size()));
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
