package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds rules that code nothing in the corpus: a word that nobody says, a spelling of another country, or a condition that
 * never holds. In a small corpus it may be chance.
 */
final class RuleWithoutMatch implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-030", Severity.NOTE, "a rule that matches nothing in the corpus");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.corpus().filter(corpus -> corpus.rules().turns() > 0).stream()
                .flatMap(corpus -> subject.codes().stream()
                        .flatMap(code -> code.rules().stream())
                        .filter(rule -> corpus.rules().turns(rule).isEmpty())
                        .map(rule -> subject.at(
                                TYPE,
                                rule.place(),
                                "the rule '" + rule.id() + "' codes none of the "
                                        + corpus.rules().turns() + " turns",
                                "look for its words with emic search; delete it if nobody says them")))
                .toList();
    }
}
