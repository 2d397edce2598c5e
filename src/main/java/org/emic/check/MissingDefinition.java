package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds codes without a definition: two coders will each make up their own, and differ.
 * A theme that only gathers its sub-codes needs one too, because coders choose between its sub-codes by it.
 */
final class MissingDefinition implements Check {

    private static final CheckType TYPE = new CheckType("CHK-001", Severity.WARNING, "a code without a definition");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> code.definition().isBlank())
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "definition",
                        "the code '" + code.id() + "' has no definition",
                        "say in 'definition' what the code means, so that two people read it alike"))
                .toList();
    }
}
