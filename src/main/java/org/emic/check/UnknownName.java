package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds rules that ask for a speaker, role, kind, case, source or attribute that the study does not have: they find nothing,
 * and nothing looks like an answer.
 */
final class UnknownName implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-025", Severity.WARNING, "a rule that asks for a name the study does not have");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.corpus().stream()
                .flatMap(corpus -> subject.codes().stream()
                        .flatMap(code -> code.rules().stream())
                        .flatMap(rule -> corpus.rules().unknownNames(rule).stream()
                                .map(each -> subject.at(
                                        TYPE,
                                        rule.place(),
                                        "the rule '" + rule.id() + "': " + each.message(),
                                        each.hint()))))
                .toList();
    }
}
