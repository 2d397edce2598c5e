package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** What was found wrong in one file. */
final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    void error(String id, Place place, String message, String hint) {
        found.add(Diagnostic.error(id, place, message, hint));
    }

    void warning(String id, Place place, String message, String hint) {
        found.add(Diagnostic.warning(id, place, message, hint));
    }

    /** In the file's order, each once. */
    List<Diagnostic> inOrder() {
        return found.stream().distinct().sorted().toList();
    }
}
