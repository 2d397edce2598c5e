package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Rule;
import org.emic.model.Unit;

/**
 * Finds rules that code so much of the corpus that the code tells no passage from another. Rules whose unit is the source are
 * left out: a source is coded for one word in it.
 */
final class RuleEverywhere implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-031", Severity.WARNING, "a rule that matches more of the corpus than it may");

    /** Turns below which a share says nothing. */
    private static final int FEW = 20;

    private static final int PERCENT = 100;

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        subject.corpus().filter(corpus -> corpus.rules().turns() >= FEW).ifPresent(corpus -> {
            long all = corpus.rules().turns();
            int most = subject.limits().ruleShare();
            for (Code code : subject.codes()) {
                for (Rule rule : code.rules()) {
                    long turns = corpus.rules().turns(rule).cardinality();
                    if (rule.unit().kind() != Unit.Kind.SOURCE && turns * PERCENT > all * most) {
                        found.add(subject.at(
                                TYPE,
                                rule.place(),
                                "the rule '" + rule.id() + "' codes " + turns + " of " + all + " turns; " + most
                                        + " % are the most",
                                "narrow it, or raise 'rule-share' below 'limits' in emic.yaml"));
                    }
                }
            }
        });
        return found;
    }
}
