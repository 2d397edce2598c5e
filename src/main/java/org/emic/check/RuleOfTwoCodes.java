package org.emic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds rules that stand in two codes: whatever they find gets both, and a table of the two together shows nothing but that.
 */
final class RuleOfTwoCodes implements Check {

    private static final CheckType TYPE = new CheckType("CHK-022", Severity.WARNING, "two codes with the same rule");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        Map<String, WholeRule> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (WholeRule whole : WholeRule.of(subject)) {
            WholeRule other = first.putIfAbsent(whole.key(), whole);
            if (other != null && !other.code().id().equals(whole.code().id())) {
                found.add(subject.at(
                        TYPE,
                        whole.rule().place(),
                        "the rule '" + whole.rule().id() + "' of '"
                                + whole.code().id() + "' is the rule '"
                                + other.rule().id() + "' of '" + other.code().id() + "' too (line "
                                + other.rule().place().line() + ")",
                        "leave it with the code it is for, or let the other ask for it: code:"
                                + other.code().id()));
            }
        }
        return found;
    }
}
