package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Expression;
import org.emic.model.Rule;

/**
 * Rules without what they ask about the source and the speaker, of which a sentence that stands alone says nothing. Each
 * such question is taken to come out the way that lets the rule hold; only where it is an alternative to words ({@code a
 * OR role:x}) it is left out, or no word would be needed. {@code code:} stays: it asks about words.
 */
final class WordsOnly {

    /** What is left: an expression, or what the questions that were left out come to by themselves. */
    private record Rest(Optional<Expression> words, boolean holds) {
        static Rest of(Expression expression) {
            return new Rest(Optional.of(expression), true);
        }

        static Rest always(boolean holds) {
            return new Rest(Optional.empty(), holds);
        }
    }

    private WordsOnly() {}

    /** The rule as it can be tried; empty if it asks nothing about words. */
    static Optional<Rule> of(Rule rule) {
        Optional<Expression> words = rest(rule.match(), true).words();
        return words.map(match -> new Rule(
                rule.id(),
                match,
                rule.unless().flatMap(unless -> rest(unless, false).words()),
                Optional.empty(),
                rule.unit(),
                rule.text(),
                rule.place()));
    }

    /** @param wanted whether the rule holds by this holding, or by its not holding */
    private static Rest rest(Expression expression, boolean wanted) {
        if (expression instanceof Expression.Condition) {
            return Rest.always(wanted);
        }
        if (expression instanceof Expression.Or or) {
            return joined(or.operands(), wanted, false, or);
        }
        if (expression instanceof Expression.And and) {
            return joined(and.operands(), wanted, true, and);
        }
        if (expression instanceof Expression.Not not) {
            return without(not, wanted);
        }
        return Rest.of(expression);
    }

    /** An AND is decided by an operand that never holds; questions that decide nothing are left out. */
    private static Rest joined(List<Expression> operands, boolean wanted, boolean all, Expression whole) {
        List<Expression> words = new ArrayList<>();
        boolean asked = false;
        for (Expression operand : operands) {
            Rest rest = rest(operand, wanted);
            if (rest.words().isPresent()) {
                words.add(rest.words().get());
            } else if (all && !rest.holds()) {
                return Rest.always(false);
            } else {
                asked = true;
            }
        }
        if (words.isEmpty()) {
            return Rest.always(asked && wanted);
        }
        if (words.size() == 1) {
            return Rest.of(words.get(0));
        }
        return Rest.of(all ? new Expression.And(words, whole.at()) : new Expression.Or(words, whole.at()));
    }

    private static Rest without(Expression.Not not, boolean wanted) {
        Rest keep = rest(not.keep(), wanted);
        Rest without = rest(not.without(), !wanted);
        boolean excluded = without.words().isEmpty() && without.holds();
        if (keep.words().isEmpty()) {
            // Only questions are kept: what must not be there is no word to find.
            return Rest.always(wanted && keep.holds() && !excluded);
        }
        if (excluded) {
            return Rest.always(false);
        }
        return without.words().isEmpty()
                ? keep
                : Rest.of(new Expression.Not(keep.words().get(), without.words().get(), not.at()));
    }
}
