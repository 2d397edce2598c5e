package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds rules that code nothing which another rule of the same code does not code: whoever changes the one believes to have
 * changed the code.
 */
final class ContainedRule implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-021", Severity.WARNING, "a rule that another rule of its code contains");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : subject.codes()) {
            List<WholeRule> rules =
                    code.rules().stream().map(rule -> WholeRule.of(code, rule)).toList();
            for (int i = 0; i < rules.size(); i++) {
                for (int j = 0; j < rules.size(); j++) {
                    if (i != j && contains(rules, j, i)) {
                        WholeRule one = rules.get(i);
                        WholeRule other = rules.get(j);
                        found.add(subject.at(
                                TYPE,
                                one.rule().place(),
                                "all that the rule '" + one.rule().id() + "' codes the rule '"
                                        + other.rule().id() + "' codes too (line "
                                        + other.rule().place().line() + ")",
                                "delete it, or say what it is to find beyond the other"));
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** Of two rules that are the same the later one is told. */
    private static boolean contains(List<WholeRule> rules, int other, int one) {
        WholeRule small = rules.get(one);
        boolean never = small.logic().never(small.all());
        return !never
                && small.isWithin(rules.get(other))
                && (other < one || !rules.get(other).isWithin(small));
    }
}
