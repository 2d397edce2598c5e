package org.emic.check;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.emic.model.Expression;
import org.emic.model.Rule;

/**
 * What an old version says with the ids of the new one, so that a rule or text that only follows a renamed code is no
 * difference.
 *
 * @param id the new id of a code
 */
record Renaming(UnaryOperator<String> id) {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    /** A text with its {@code [[links]]} renamed. */
    String text(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement("[[" + id.apply(link.group(1)) + "]]"));
    }

    /** A rule with its {@code code:} conditions renamed. */
    Rule rule(Rule rule) {
        return new Rule(
                rule.id(),
                expression(rule.match()),
                rule.unless().map(this::expression),
                rule.condition(),
                rule.unit(),
                rule.text(),
                rule.place());
    }

    /** {@code code:} stands below OR, AND and NOT only. */
    private Expression expression(Expression expression) {
        if (expression instanceof Expression.HasCode code) {
            return new Expression.HasCode(id.apply(code.code()), code.at());
        }
        if (expression instanceof Expression.Or or) {
            return new Expression.Or(all(or.operands()), or.at());
        }
        if (expression instanceof Expression.And and) {
            return new Expression.And(all(and.operands()), and.at());
        }
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(expression(not.keep()), expression(not.without()), not.at());
        }
        return expression;
    }

    private List<Expression> all(List<Expression> operands) {
        return operands.stream().map(this::expression).toList();
    }
}
