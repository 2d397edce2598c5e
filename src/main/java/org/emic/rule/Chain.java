package org.emic.rule;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Expression.Positional;
import org.emic.model.Span;

/**
 * Makes one expression of operands with operators between them. Proximity operators bind closer than AND and NOT; OR
 * stands only with itself, because readers disagree about the rest.
 */
final class Chain {

    /** Levels of a tree, so that whoever walks it may call itself. */
    static final int DEEPEST = 100;

    private final Findings findings;
    private boolean tooDeep;

    Chain(Findings findings) {
        this.findings = findings;
    }

    /** NOT NEAR is one operator, held as a NOT with a distance and an operand. */
    private static boolean isNotNear(Token operator) {
        return operator.kind() == Token.Kind.NOT && operator.operand().isPresent();
    }

    private static boolean isProximity(Token operator) {
        return operator.isProximity() || isNotNear(operator);
    }

    /** An operator as people call it. */
    static String name(Token operator) {
        return isNotNear(operator) ? "NOT NEAR" : operator.kind().name();
    }

    /** @param operators one less than {@code operands} */
    Operand join(List<Operand> operands, List<Token> operators) {
        if (operators.isEmpty()) {
            return operands.get(0);
        }
        boolean or = operators.get(0).kind() == Token.Kind.OR;
        for (Token operator : operators) {
            if ((operator.kind() == Token.Kind.OR) != or) {
                findings.error(
                        "RUL-003",
                        operator.at(),
                        name(operators.get(0)) + " and " + name(operator) + " without parentheses",
                        "say with parentheses which belong together: (a OR b) AND c, or a OR (b AND c)");
                return operands.get(0);
            }
        }
        return or ? anyOf(operands) : conjunction(operands, operators);
    }

    private Operand anyOf(List<Operand> operands) {
        List<Expression> all = operands.stream().map(Operand::expression).toList();
        Span at = span(operands);
        boolean positional = all.stream().allMatch(Positional.class::isInstance);
        Expression or = positional
                ? new Expression.AnyOf(all.stream().map(Positional.class::cast).toList(), at)
                : new Expression.Or(all, at);
        return level(or, operands);
    }

    /** AND and NOT between proximity chains, read from the left. */
    private Operand conjunction(List<Operand> operands, List<Token> operators) {
        List<Operand> all = new ArrayList<>();
        Token last = null;
        Operand result = null;
        int from = 0;
        for (int i = 0; i <= operators.size(); i++) {
            boolean end = i == operators.size();
            if (!end && isProximity(operators.get(i))) {
                continue;
            }
            Operand next = proximity(operands.subList(from, i + 1), operators.subList(from, i));
            from = i + 1;
            if (last != null && last.kind() == Token.Kind.NOT) {
                Operand keep = result == null ? and(all) : result;
                result = not(keep, next);
            } else {
                all.add(next);
            }
            if (!end && result != null && operators.get(i).kind() == Token.Kind.AND) {
                findings.error(
                        "RUL-038",
                        operators.get(i).at(),
                        "AND behind NOT without parentheses",
                        "say with parentheses which belong together: (a NOT b) AND c, or a NOT (b AND c)");
                return result;
            }
            last = end ? last : operators.get(i);
        }
        return result == null ? and(all) : result;
    }

    private Operand and(List<Operand> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        return level(
                new Expression.And(operands.stream().map(Operand::expression).toList(), span(operands)), operands);
    }

    private Operand not(Operand keep, Operand without) {
        List<Operand> both = List.of(keep, without);
        return level(new Expression.Not(keep.expression(), without.expression(), span(both)), both);
    }

    private Operand proximity(List<Operand> operands, List<Token> operators) {
        Operand result = operands.get(0);
        for (int i = 0; i < operators.size(); i++) {
            Token operator = operators.get(i);
            if (!name(operator).equals(name(operators.get(0)))) {
                findings.error(
                        "RUL-004",
                        operator.at(),
                        name(operators.get(0)) + " and " + name(operator) + " without parentheses",
                        "say with parentheses which belong together: (a NEAR/5 b) THEN/5 c, or a NEAR/5 (b THEN/5 c)");
                return result;
            }
            result = pair(result, operator, operands.get(i + 1));
        }
        return result;
    }

    private Operand pair(Operand left, Token operator, Operand right) {
        List<Operand> both = List.of(left, right);
        boolean positional = true;
        for (Operand operand : both) {
            if (!(operand.expression() instanceof Positional)) {
                positional = false;
                findings.error(
                        "RUL-015",
                        operand.outside(),
                        "what " + name(operator) + " joins must be words",
                        "words, phrases, OR between them and NEAR can stand here; put AND, NOT and conditions around the whole");
            }
        }
        if (!positional) {
            return left.expression() instanceof Positional ? left : right;
        }
        Positional a = (Positional) left.expression();
        Positional b = (Positional) right.expression();
        int distance = operator.distance();
        Span at = span(both);
        if (isNotNear(operator)) {
            return level(new Expression.NotNear(a, b, distance, at), both);
        }
        return level(
                operator.kind() == Token.Kind.NEAR
                        ? new Expression.Near(a, b, distance, at)
                        : new Expression.Then(a, b, distance, at),
                both);
    }

    private static Span span(List<Operand> operands) {
        return operands.get(0).outside().cover(operands.get(operands.size() - 1).outside());
    }

    private Operand level(Expression expression, List<Operand> operands) {
        int depth = 1 + operands.stream().mapToInt(Operand::depth).max().orElse(0);
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            findings.error(
                    "RUL-035",
                    expression.at(),
                    "more than " + DEEPEST + " levels inside each other",
                    "write several rules; a code's rules are joined by OR");
        }
        return new Operand(expression, expression.at(), Math.min(depth, DEEPEST));
    }
}
