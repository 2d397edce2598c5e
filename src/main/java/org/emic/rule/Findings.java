package org.emic.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Span;

/** The errors and warnings found in one rule. */
final class Findings {

    /** A text that is no rule at all has an error a word; nobody reads more of them than this. */
    private static final int SHOWN = 20;

    /** Errors kept to choose from. */
    private static final int KEPT = 500;

    private record Finding(Span at, Diagnostic diagnostic) {}

    private final RuleText text;
    private final List<Finding> found = new ArrayList<>();
    private boolean errors;

    Findings(RuleText text) {
        this.text = text;
    }

    void error(String id, Span at, String message, String hint) {
        errors = true;
        if (found.size() < KEPT) {
            found.add(new Finding(at, Diagnostic.error(id, text.place(at), message, hint)));
        }
    }

    void warning(String id, Span at, String message, String hint) {
        if (found.size() < KEPT) {
            found.add(new Finding(at, Diagnostic.warning(id, text.place(at), message, hint)));
        }
    }

    /** Whether an error lies in {@code span}, so that what follows from it need not be told. */
    boolean hasErrorIn(Span span) {
        return found.stream()
                .anyMatch(each -> each.diagnostic().severity() == Severity.ERROR && span.contains(each.at()));
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
