package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emic.codebook.FieldPlaces;
import org.emic.model.Code;
import org.emic.model.Expression;
import org.emic.model.Expression.Positional;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;
import org.emic.rule.RulePrinter;

/**
 * A rule with all its keys as one expression.
 *
 * @param code it stands in
 * @param kept what must hold: its match and its conditions
 * @param all the same without what {@code unless} takes out
 */
record WholeRule(Code code, Rule rule, Expression kept, Expression all) {

    private static final Span NOWHERE = new Span(0, 0);

    static WholeRule of(Code code, Rule rule) {
        Expression kept = rule.condition()
                .<Expression>map(condition -> new Expression.And(List.of(rule.match(), condition), NOWHERE))
                .orElse(rule.match());
        Expression all = rule.unless()
                .<Expression>map(unless -> new Expression.Not(kept, unless, NOWHERE))
                .orElse(kept);
        return new WholeRule(code, rule, kept, all);
    }

    /** Of all codes, in the order of the codebook. */
    static List<WholeRule> of(Subject subject) {
        List<WholeRule> all = new ArrayList<>();
        subject.codes().forEach(code -> code.rules().forEach(rule -> all.add(of(code, rule))));
        return all;
    }

    Logic logic() {
        return new Logic(rule.unit());
    }

    /** What it codes the other codes too, and as large. */
    boolean isWithin(WholeRule other) {
        return rule.unit().equals(other.rule.unit())
                && logic().implies(all, other.all)
                && (rule.unit().kind() != Unit.Kind.MATCH || hitsWithin(rule.match(), other.rule.match()));
    }

    /** Each hit of {@code a} is one of {@code b}; of expressions that both hold. */
    private boolean hitsWithin(Expression a, Expression b) {
        if (a instanceof Expression.Not not) {
            return hitsWithin(not.keep(), b);
        }
        if (b instanceof Expression.Not not) {
            return hitsWithin(a, not.keep());
        }
        if (a instanceof Expression.And and) {
            return and.operands().stream().allMatch(each -> hitsWithin(each, b));
        }
        if (a instanceof Expression.Or or) {
            return or.operands().stream().allMatch(each -> hitsWithin(each, b));
        }
        if (b instanceof Expression.And and) {
            return and.operands().stream().anyMatch(each -> hitsWithin(a, each));
        }
        if (b instanceof Expression.Or or) {
            return or.operands().stream().anyMatch(each -> each instanceof Positional && hitsWithin(a, each));
        }
        boolean asks = a instanceof Expression.Condition || a instanceof Expression.HasCode;
        return asks || (a instanceof Positional one && b instanceof Positional other && logic().covers(one, other));
    }

    /** The same text for rules that differ in nothing but case and the order of alternatives. */
    String key() {
        return rule.unit().written() + " " + key(all);
    }

    private static String key(Expression expression) {
        List<? extends Expression> alternatives = Logic.alternatives(expression);
        if (alternatives.size() > 1) {
            return sorted("OR", alternatives);
        }
        if (expression instanceof Expression.And and) {
            return sorted("AND", and.operands());
        }
        if (expression instanceof Expression.Not not) {
            return "NOT(" + key(not.keep()) + " " + key(not.without()) + ")";
        }
        if (expression instanceof Expression.Near near) {
            return sorted("NEAR/" + near.distance(), List.of(near.left(), near.right()));
        }
        boolean folds = expression instanceof Expression.Word
                || expression instanceof Expression.Wildcard
                || expression instanceof Expression.Stem
                || expression instanceof Expression.Fuzzy;
        String printed = RulePrinter.print(expression);
        return folds ? printed.toLowerCase(Locale.ROOT) : printed;
    }

    private static String sorted(String operator, List<? extends Expression> operands) {
        return operands.stream()
                .map(WholeRule::key)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" ", operator + "(", ")"));
    }

    /** Where a part of its match stands. */
    Place at(FieldPlaces places, Expression part) {
        return places.inMatch(rule, part.at());
    }
}
