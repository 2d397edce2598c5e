package org.emic.check;

import java.util.List;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Expression;
import org.emic.rule.RulePrinter;

/**
 * Finds wildcards with at most one letter beside their {@code *}: they fit every word, or every word with that letter, and
 * their code stands everywhere. What stands in a phrase is held by its neighbours and is left alone.
 */
final class BroadWildcard implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-023", Severity.WARNING, "a wildcard so short that it fits any word");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return WholeRule.of(subject).stream()
                .flatMap(whole -> Stream.concat(
                        Logic.parts(whole.rule().match())
                                .filter(BroadWildcard::isBroad)
                                .map(part -> found(subject, whole, part, false)),
                        whole.rule().unless().stream()
                                .flatMap(Logic::parts)
                                .filter(BroadWildcard::isBroad)
                                .map(part -> found(subject, whole, part, true))))
                .toList();
    }

    private static Diagnostic found(Subject subject, WholeRule whole, Expression part, boolean unless) {
        return subject.at(
                TYPE,
                unless
                        ? subject.places().inUnless(whole.rule(), part.at())
                        : subject.places().inMatch(whole.rule(), part.at()),
                "'" + RulePrinter.print(part) + "' in the rule '" + whole.rule().id() + "' fits almost any word",
                "write more of the word, such as shout*");
    }

    private static boolean isBroad(Expression expression) {
        if (expression instanceof Expression.Regex regex) {
            return List.of(".*", ".+", "\\w*", "\\w+").contains(regex.pattern());
        }
        if (!(expression instanceof Expression.Wildcard wildcard)) {
            return false;
        }
        long letters = wildcard.pattern()
                .codePoints()
                .filter(c -> c != '*' && c != '?')
                .count();
        boolean alphabet = wildcard.pattern()
                .codePoints()
                .noneMatch(c -> Character.isIdeographic(c) || (c != '*' && c != '?' && !Character.isLetter(c)));
        return alphabet && (letters == 0 || (letters == 1 && wildcard.pattern().indexOf('*') >= 0));
    }
}
