package org.emic.rule;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Expression;

/**
 * What the parser made of a rule.
 *
 * @param expression empty if there is an error among the diagnostics
 * @param diagnostics all errors and warnings, in the rule's order
 */
public record ParsedRule(Optional<Expression> expression, List<Diagnostic> diagnostics) {

    public ParsedRule {
        diagnostics = List.copyOf(diagnostics);
    }
}
