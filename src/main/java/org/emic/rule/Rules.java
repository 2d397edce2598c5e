package org.emic.rule;

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
}
