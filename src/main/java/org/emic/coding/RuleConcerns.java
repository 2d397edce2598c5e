package org.emic.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.RuleSet;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/** What the engine has to say of rules before it runs them: IDX-003 to IDX-008. */
public final class RuleConcerns {

    private RuleConcerns() {}

    /**
     * In the order of the file. Most rules are words and wildcards of letters, and of these there is nothing to say: only codes
     * with others are made ready, which takes longer than all checks together.
     */
    public static List<Diagnostic> of(Codebook codebook) {
        Set<String> some = codebook.all()
                .filter(code -> code.rules().stream().anyMatch(RuleConcerns::mayConcern))
                .map(Code::id)
                .collect(Collectors.toSet());
        return some.isEmpty()
                ? List.of()
                : RuleSet.of(CodebookPart.of(codebook, some)).diagnostics();
    }

    private static boolean mayConcern(Rule rule) {
        return mayConcern(RulePrinter.print(rule.match()))
                || rule.unless()
                        .map(RulePrinter::print)
                        .filter(RuleConcerns::mayConcern)
                        .isPresent();
    }

    /** Regular expressions and distances ({@code /}), stems and fuzzy words, several wildcards in a word, words of no letter. */
    private static boolean mayConcern(String rule) {
        for (String part : rule.split("[\\s()|\"]+", -1)) {
            boolean distance = part.startsWith("NEAR/") || part.startsWith("THEN/");
            long wild = part.codePoints().filter(c -> c == '*' || c == '?').count();
            boolean letters = part.codePoints().anyMatch(Character::isLetterOrDigit);
            boolean special = part.indexOf('/') >= 0 || part.indexOf('~') >= 0 || part.startsWith("code:");
            if (!part.isEmpty() && !distance && (special || wild > 2 || !letters)) {
                return true;
            }
        }
        return false;
    }
}
