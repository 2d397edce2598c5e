package org.emic.index.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.emic.model.Expression;
import org.emic.model.Expression.Positional;

/** The expressions that are one step smaller than another: an operand of it, or one with a smaller operand. */
final class SmallerExpression {

    private SmallerExpression() {}

    static Stream<Expression> of(Expression expression) {
        if (expression instanceof Positional positional) {
            return ofWords(positional).map(one -> one);
        }
        if (expression instanceof Expression.Or or) {
            return ofOperands(or.operands(), operands -> new Expression.Or(operands, or.at()));
        }
        if (expression instanceof Expression.And and) {
            return ofOperands(and.operands(), operands -> new Expression.And(operands, and.at()));
        }
        if (expression instanceof Expression.Not not) {
            return Stream.of(
                            Stream.of(not.keep(), not.without()),
                            of(not.keep()).map(one -> (Expression) new Expression.Not(one, not.without(), not.at())),
                            of(not.without()).map(one -> (Expression) new Expression.Not(not.keep(), one, not.at())))
                    .flatMap(one -> one);
        }
        return Stream.empty();
    }

    private interface Join<T, E> {
        E of(List<T> operands);
    }

    private static Stream<Expression> ofOperands(List<Expression> operands, Join<Expression, Expression> join) {
        return Stream.of(
                        operands.stream(),
                        Shrinker.without(operands)
                                .filter(fewer -> fewer.size() > 1)
                                .map(join::of),
                        Shrinker.each(operands, SmallerExpression::of).map(join::of))
                .flatMap(one -> one);
    }

    private static Stream<Positional> ofWords(Positional expression) {
        if (expression instanceof Expression.Near near) {
            return pair(near.left(), near.right(), (a, b) -> new Expression.Near(a, b, near.distance(), near.at()));
        }
        if (expression instanceof Expression.Then then) {
            return pair(then.first(), then.second(), (a, b) -> new Expression.Then(a, b, then.distance(), then.at()));
        }
        if (expression instanceof Expression.NotNear apart) {
            return pair(
                    apart.keep(),
                    apart.without(),
                    (a, b) -> new Expression.NotNear(a, b, apart.distance(), apart.at()));
        }
        if (expression instanceof Expression.AnyOf any) {
            return Stream.of(
                            any.operands().stream(),
                            Shrinker.without(any.operands())
                                    .filter(fewer -> fewer.size() > 1)
                                    .map(fewer -> (Positional) new Expression.AnyOf(fewer, any.at())),
                            Shrinker.each(any.operands(), SmallerExpression::ofWords)
                                    .map(all -> (Positional) new Expression.AnyOf(all, any.at())))
                    .flatMap(one -> one);
        }
        if (expression instanceof Expression.Phrase phrase) {
            return Stream.concat(Shrinker.without(phrase.places()), Shrinker.each(phrase.places(), Shrinker::without))
                    .filter(places -> !places.isEmpty() && places.stream().noneMatch(List::isEmpty))
                    .map(places -> new Expression.Phrase(places, phrase.at()));
        }
        return Stream.empty();
    }

    private interface Pair {
        Positional of(Positional a, Positional b);
    }

    private static Stream<Positional> pair(Positional a, Positional b, Pair join) {
        return Stream.of(
                        Stream.of(a, b),
                        ofWords(a).map(one -> join.of(one, b)),
                        ofWords(b).map(one -> join.of(a, one)))
                .flatMap(one -> one);
    }
}
