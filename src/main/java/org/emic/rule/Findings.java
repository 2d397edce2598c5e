package org.emic.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/** The errors and warnings found in one rule. */
final class Findings {

    /** A text that is no rule at all has an error a word; nobody reads more of them than this. */
    private static final int SHOWN = 20;

    private record Finding(Span at, Diagnostic diagnostic) {}

    private final RuleText text;
    private final List<Finding> found = new ArrayList<>();
    private boolean errors;

    Findings(RuleText text) {
        this.text = text;
    }

    void error(String id, Span at, String message, String hint) {
        errors = true;
        found.add(new Finding(at, Diagnostic.error(id, text.place(at), message, hint)));
    }

    void warning(String id, Span at, String message, String hint) {
        found.add(new Finding(at, Diagnostic.warning(id, text.place(at), message, hint)));
    }

    boolean hasErrors() {
        return errors;
    }

    /** In the rule's order, at most {@link #SHOWN} of them. */
    List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::at).thenComparing(Finding::diagnostic))
                .limit(SHOWN)
                .map(Finding::diagnostic)
                .toList();
    }
}
