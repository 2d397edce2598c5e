package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.codebook.FieldPlaces;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Expression;
import org.emic.model.Expression.Not;
import org.emic.model.Expression.NotNear;
import org.emic.rule.RulePrinter;

/**
 * Finds NOTs, NOT NEARs and {@code unless} that exclude nothing, because what they exclude cannot be there: somebody thinks
 * that a false friend is kept out.
 */
final class IdleNegation implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-024", Severity.WARNING, "a negation that excludes nothing");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        FieldPlaces places = subject.places();
        for (WholeRule whole : WholeRule.of(subject)) {
            Logic logic = whole.logic();
            if (logic.never(whole.all())) {
                continue;
            }
            Logic.parts(whole.rule().match()).forEach(part -> {
                if (part instanceof Not not && logic.excludes(not.keep(), not.without())) {
                    found.add(told(
                            subject,
                            whole,
                            places.inMatch(whole.rule(), not.without().at()),
                            not.without()));
                } else if (part instanceof NotNear apart && logic.never(apart.without())) {
                    found.add(told(
                            subject,
                            whole,
                            places.inMatch(whole.rule(), apart.without().at()),
                            apart.without()));
                }
            });
            whole.rule()
                    .unless()
                    .filter(unless -> logic.excludes(whole.kept(), unless))
                    .ifPresent(unless ->
                            found.add(told(subject, whole, places.inUnless(whole.rule(), unless.at()), unless)));
        }
        return found;
    }

    private static Diagnostic told(Subject subject, WholeRule whole, org.emic.model.Place place, Expression without) {
        return subject.at(
                TYPE,
                place,
                "the rule '" + whole.rule().id() + "' excludes what cannot be there: "
                        + Nearness.cut(RulePrinter.print(without)),
                "delete it, or write what is to be kept out");
    }
}
