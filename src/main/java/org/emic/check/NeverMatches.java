package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Expression;
import org.emic.rule.RulePrinter;

/**
 * Finds rules, and alternatives in rules, that hold nowhere because they ask for what they exclude, or for two things that
 * are never together: the code looks as if nobody spoke of it.
 */
final class NeverMatches implements Check {

    private static final CheckType TYPE = new CheckType("CHK-020", Severity.ERROR, "a rule that cannot match");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        for (WholeRule whole : WholeRule.of(subject)) {
            Logic logic = whole.logic();
            Optional<Expression> part = smallest(logic, whole.rule().match());
            if (part.isPresent()) {
                boolean all = logic.never(whole.rule().match());
                found.add(subject.at(
                        TYPE,
                        whole.at(subject.places(), part.get()),
                        (all ? "the rule '" : "a part of the rule '")
                                + whole.rule().id() + "' can hold nowhere: "
                                + Nearness.cut(RulePrinter.print(part.get())),
                        "it asks for what it excludes, or for two things that are never together"));
            } else if (logic.never(whole.kept())) {
                found.add(subject.at(
                        TYPE,
                        whole.rule().place(),
                        "the rule '" + whole.rule().id() + "' can hold nowhere: its match and its conditions contradict"
                                + " each other",
                        "give it one speaker, role, kind, case or source, or a list of them"));
            } else if (logic.never(whole.all())) {
                found.add(subject.at(
                        TYPE,
                        subject.places()
                                .inUnless(
                                        whole.rule(),
                                        whole.rule().unless().orElseThrow().at()),
                        "the rule '" + whole.rule().id()
                                + "' can hold nowhere: wherever its match does, its 'unless' does",
                        "narrow 'unless' to what is to be left out"));
            }
        }
        return found;
    }

    /** The first part that can hold nowhere though all it is made of can. Excluded parts are the business of CHK-024. */
    private static Optional<Expression> smallest(Logic logic, Expression expression) {
        List<Expression> kept = Logic.kept(expression);
        for (Expression part : kept) {
            boolean own = logic.never(part) && Logic.kept(part).stream().skip(1).noneMatch(logic::never);
            if (own) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
