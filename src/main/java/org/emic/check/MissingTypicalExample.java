package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds codes that no example shows: neither a new coder nor emic codebook test can tell whether it is understood.
 */
final class MissingTypicalExample implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-006", Severity.WARNING, "a code without a typical example");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> code.examples().typical().isEmpty())
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "examples",
                        "the code '" + code.id() + "' has no typical example",
                        "give a sentence below 'examples: typical:'"))
                .toList();
    }
}
