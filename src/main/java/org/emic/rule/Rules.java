package org.emic.rule;

import java.util.stream.Stream;
import org.emic.model.Expression;

/** What can be told of a rule without a text. */
public final class Rules {

    private Rules() {}

    /**
     * Whether the expression can hold in a unit where none of its words match, as {@code role:parent} and
     * {@code shout* OR role:parent} can. With {@code unit: match} such a rule has nothing to code, so it is an error there.
     */
    public static boolean canHoldWithoutHits(Expression expression) {
        if (expression instanceof Expression.Or or) {
            return or.operands().stream().anyMatch(Rules::canHoldWithoutHits);
        }
        if (expression instanceof Expression.And and) {
            return and.operands().stream().allMatch(Rules::canHoldWithoutHits);
        }
        if (expression instanceof Expression.Not not) {
            return canHoldWithoutHits(not.keep());
        }
        return expression instanceof Expression.HasCode || expression instanceof Expression.Condition;
    }

    /**
     * What in the expression asks about something else than its words: {@link Expression.Condition}s and {@link
     * Expression.HasCode}s, in the order in which they are written.
     */
    public static Stream<Expression> conditions(Expression expression) {
        if (expression instanceof Expression.Or or) {
            return or.operands().stream().flatMap(Rules::conditions);
        }
        if (expression instanceof Expression.And and) {
            return and.operands().stream().flatMap(Rules::conditions);
        }
        if (expression instanceof Expression.Not not) {
            return Stream.concat(conditions(not.keep()), conditions(not.without()));
        }
        boolean asks = expression instanceof Expression.HasCode || expression instanceof Expression.Condition;
        return asks ? Stream.of(expression) : Stream.empty();
    }
}
