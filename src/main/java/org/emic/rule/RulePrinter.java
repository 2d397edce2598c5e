package org.emic.rule;

import java.util.List;
import java.util.function.Function;
import org.emic.model.Expression;
import org.emic.model.Expression.Term;

/**
 * Writes an expression as people write it. Reading what was written gives the same tree again, places aside, for every
 * tree that the parser can make.
 */
public final class RulePrinter {

    private RulePrinter() {}

    /** The expression in the rule language, on one line. */
    public static String print(Expression expression) {
        if (expression instanceof Term term) {
            return term(term);
        }
        if (expression instanceof Expression.Phrase phrase) {
            return joined(phrase.places(), RulePrinter::place, " ", "\"\"");
        }
        if (expression instanceof Expression.HasCode code) {
            return "code:" + code.code();
        }
        if (expression instanceof Expression.Condition condition) {
            return condition(condition);
        }
        return operation(expression);
    }

    private static String term(Term term) {
        if (term instanceof Expression.Word word) {
            return word.text();
        }
        if (term instanceof Expression.Wildcard wildcard) {
            return wildcard.pattern();
        }
        if (term instanceof Expression.Exact exact) {
            return "=" + exact.form();
        }
        if (term instanceof Expression.Stem stem) {
            return "~" + stem.word();
        }
        if (term instanceof Expression.Fuzzy fuzzy) {
            return fuzzy.word() + "~" + fuzzy.edits();
        }
        return "/" + ((Expression.Regex) term).pattern() + "/";
    }

    private static String place(List<Term> alternatives) {
        return alternatives.size() == 1
                ? term(alternatives.get(0))
                : joined(alternatives, RulePrinter::term, "|", "()");
    }

    private static String condition(Expression.Condition condition) {
        String value = condition.value();
        boolean bare =
                value.codePoints().noneMatch(Chars::endsWord) && !value.startsWith("<") && !value.startsWith(">");
        return condition.field() + ":" + condition.comparison().sign() + (bare ? value : "\"" + value + "\"");
    }

    private static String operation(Expression expression) {
        if (expression instanceof Expression.AnyOf any) {
            return joined(any.operands(), " OR ");
        }
        if (expression instanceof Expression.Or or) {
            return joined(or.operands(), " OR ");
        }
        if (expression instanceof Expression.And and) {
            return joined(and.operands(), " AND ");
        }
        if (expression instanceof Expression.Not not) {
            return joined(List.of(not.keep(), not.without()), " NOT ");
        }
        if (expression instanceof Expression.Near near) {
            return joined(List.of(near.left(), near.right()), " NEAR/" + near.distance() + " ");
        }
        if (expression instanceof Expression.Then then) {
            return joined(List.of(then.first(), then.second()), " THEN/" + then.distance() + " ");
        }
        Expression.NotNear apart = (Expression.NotNear) expression;
        return joined(List.of(apart.keep(), apart.without()), " NOT NEAR/" + apart.distance() + " ");
    }

    /** Every operation inside another one stands in parentheses: clear, and never wrong. */
    private static String joined(List<? extends Expression> operands, String operator) {
        return joined(operands, RulePrinter::operand, operator, "");
    }

    /** Rules are printed whenever a codebook is opened, to see whether they changed: by hand, because streams start slowly. */
    private static <T> String joined(
            List<? extends T> parts, Function<T, String> print, String between, String around) {
        StringBuilder out = new StringBuilder(around.isEmpty() ? "" : around.substring(0, 1));
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : between).append(print.apply(parts.get(i)));
        }
        return out.append(around.isEmpty() ? "" : around.substring(1)).toString();
    }

    private static String operand(Expression operand) {
        boolean simple = operand instanceof Term
                || operand instanceof Expression.Phrase
                || operand instanceof Expression.HasCode
                || operand instanceof Expression.Condition;
        return simple ? print(operand) : "(" + print(operand) + ")";
    }
}
