package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds definitions of a word or two, or that repeat the name: they look filled in and decide nothing.
 */
final class ThinDefinition implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-002", Severity.WARNING, "a definition that says no more than the name");

    @Override
    public CheckType type() {
        return TYPE;
    }

    private static final int FEW = 3;

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> !code.definition().isBlank() && isThin(code))
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "definition",
                        "the definition of '" + code.id() + "' says no more than its name",
                        "say what belongs and what does not, in a sentence"))
                .toList();
    }

    private static boolean isThin(Code code) {
        String definition = Words.plain(code.definition());
        return definition.split(" ", -1).length < FEW || definition.equals(Words.plain(code.name()));
    }
}
