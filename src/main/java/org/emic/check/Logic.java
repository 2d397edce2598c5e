package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emic.model.Expression;
import org.emic.model.Expression.And;
import org.emic.model.Expression.AnyOf;
import org.emic.model.Expression.Near;
import org.emic.model.Expression.Not;
import org.emic.model.Expression.NotNear;
import org.emic.model.Expression.Or;
import org.emic.model.Expression.Phrase;
import org.emic.model.Expression.Positional;
import org.emic.model.Expression.Term;
import org.emic.model.Expression.Then;
import org.emic.model.Unit;

/**
 * What can be told of expressions from how they are written. Every answer of yes is certain by what a rule means (decision
 * 0001); an answer of no only says that it could not be told.
 *
 * @param unit the wall inside which the expressions look
 */
record Logic(Unit unit) {

    /** Wherever {@code a} holds {@code b} does too. */
    boolean implies(Expression a, Expression b) {
        if (Patterns.same(a, b)) {
            return true;
        }
        if (alternatives(a).size() > 1) {
            return alternatives(a).stream().allMatch(each -> implies(each, b));
        }
        if (b instanceof And and) {
            return and.operands().stream().allMatch(each -> implies(a, each));
        }
        if (alternatives(b).size() > 1 && alternatives(b).stream().anyMatch(each -> implies(a, each))) {
            return true;
        }
        if (b instanceof Not not) {
            return implies(a, not.keep()) && excludes(a, not.without());
        }
        if (a instanceof And and) {
            return and.operands().stream().anyMatch(each -> implies(each, b));
        }
        if (a instanceof Not not) {
            return implies(not.keep(), b);
        }
        return a instanceof Positional one && b instanceof Positional other && holds(one, other);
    }

    /** Each match of {@code a} has a match of {@code b} in it. */
    boolean holds(Positional a, Positional b) {
        if (covers(a, b)) {
            return true;
        }
        if (a instanceof AnyOf any) {
            return any.operands().stream().allMatch(each -> holds(each, b));
        }
        if (b instanceof AnyOf any && any.operands().stream().anyMatch(each -> holds(a, each))) {
            return true;
        }
        if (a instanceof Near near) {
            return holds(near.left(), b) || holds(near.right(), b);
        }
        if (a instanceof Then then) {
            return holds(then.first(), b) || holds(then.second(), b);
        }
        if (a instanceof NotNear apart) {
            return holds(apart.keep(), b);
        }
        return a instanceof Phrase phrase && inside(phrase, b);
    }

    /** Each match of {@code a} is a match of {@code b}. */
    boolean covers(Positional a, Positional b) {
        if (Patterns.same(a, b)) {
            return true;
        }
        if (a instanceof AnyOf any) {
            return any.operands().stream().allMatch(each -> covers(each, b));
        }
        if (b instanceof AnyOf any) {
            return any.operands().stream().anyMatch(each -> covers(a, each));
        }
        if (a instanceof NotNear one && b instanceof NotNear other) {
            return covers(one.keep(), other.keep())
                    && covers(other.without(), one.without())
                    && other.distance() <= one.distance();
        }
        if (a instanceof NotNear apart) {
            return covers(apart.keep(), b);
        }
        if (a instanceof Term one && b instanceof Term other) {
            return Patterns.within(one, other);
        }
        if (a instanceof Phrase one && b instanceof Phrase other) {
            return one.places().size() == other.places().size() && fits(one.places(), other.places());
        }
        if (a instanceof Then one && b instanceof Then other) {
            return one.distance() <= other.distance()
                    && covers(one.first(), other.first())
                    && covers(one.second(), other.second());
        }
        return pair(a).size() == 2 && b instanceof Near near && near(a, near);
    }

    private boolean near(Positional a, Near b) {
        int distance = a instanceof Near near ? near.distance() : ((Then) a).distance();
        List<Positional> pair = pair(a);
        boolean straight = covers(pair.get(0), b.left()) && covers(pair.get(1), b.right());
        boolean crossed = covers(pair.get(0), b.right()) && covers(pair.get(1), b.left());
        return distance <= b.distance() && (straight || crossed);
    }

    private static List<Positional> pair(Positional a) {
        if (a instanceof Near near) {
            return List.of(near.left(), near.right());
        }
        return a instanceof Then then ? List.of(then.first(), then.second()) : List.of();
    }

    /** A phrase has a shorter one in it, or a word. */
    private static boolean inside(Phrase phrase, Positional b) {
        List<List<Term>> wanted = b instanceof Term term
                ? List.of(List.of(term))
                : b instanceof Phrase other ? other.places() : List.of();
        for (int from = 0;
                !wanted.isEmpty() && from + wanted.size() <= phrase.places().size();
                from++) {
            if (fits(phrase.places().subList(from, from + wanted.size()), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<List<Term>> a, List<List<Term>> b) {
        for (int i = 0; i < a.size(); i++) {
            List<Term> wider = b.get(i);
            if (!a.get(i).stream().allMatch(term -> wider.stream().anyMatch(other -> Patterns.within(term, other)))) {
                return false;
            }
        }
        return true;
    }

    /** Wherever {@code a} holds {@code b} does not. */
    boolean excludes(Expression a, Expression b) {
        if (never(b)) {
            return true;
        }
        if (alternatives(b).size() > 1) {
            return alternatives(b).stream().allMatch(each -> excludes(a, each));
        }
        if (alternatives(a).size() > 1) {
            return alternatives(a).stream().allMatch(each -> excludes(each, b));
        }
        if (b instanceof And and && and.operands().stream().anyMatch(each -> excludes(a, each))) {
            return true;
        }
        if (b instanceof Not not && (excludes(a, not.keep()) || implies(a, not.without()))) {
            return true;
        }
        if (a instanceof And and) {
            return and.operands().stream().anyMatch(each -> excludes(each, b));
        }
        if (a instanceof Not not) {
            return implies(b, not.without()) || excludes(not.keep(), b);
        }
        return a instanceof Expression.Condition one
                && b instanceof Expression.Condition other
                && Contradiction.between(one, other, unit);
    }

    /** It holds nowhere. */
    boolean never(Expression expression) {
        if (alternatives(expression).size() > 1) {
            return alternatives(expression).stream().allMatch(this::never);
        }
        if (expression instanceof Not not) {
            return never(not.keep()) || implies(not.keep(), not.without());
        }
        if (expression instanceof NotNear apart) {
            return never(apart.keep()) || holds(apart.keep(), apart.without());
        }
        if (expression instanceof And and) {
            return and.operands().stream().anyMatch(this::never) || clash(and.operands());
        }
        return expression instanceof Positional both && pair(both).stream().anyMatch(this::never);
    }

    private boolean clash(List<Expression> operands) {
        for (int i = 0; i < operands.size(); i++) {
            for (int j = 0; j < operands.size(); j++) {
                if (i != j && excludes(operands.get(i), operands.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The operands of an OR, those of ORs in it instead of these; else the expression alone. */
    static List<? extends Expression> alternatives(Expression expression) {
        if (expression instanceof AnyOf any) {
            return flat(any.operands());
        }
        return expression instanceof Or or ? flat(or.operands()) : List.of(expression);
    }

    private static List<Expression> flat(List<? extends Expression> operands) {
        List<Expression> all = new ArrayList<>();
        operands.forEach(each -> all.addAll(alternatives(each)));
        return all;
    }

    /** The expression and all it is made of, each before its parts; what stands in phrases left out. */
    static Stream<Expression> parts(Expression expression) {
        return Stream.concat(
                Stream.of(expression), operands(expression).stream().flatMap(Logic::parts));
    }

    /** The expression and those of its parts that it asks for: nothing that it excludes. */
    static List<Expression> kept(Expression expression) {
        List<Expression> all = new ArrayList<>(List.of(expression));
        List<? extends Expression> operands = expression instanceof Not || expression instanceof NotNear
                ? operands(expression).subList(0, 1)
                : operands(expression);
        operands.forEach(each -> all.addAll(kept(each)));
        return all;
    }

    /** What an operator joins, as it is written; nothing for a word, a phrase or a condition. */
    static List<? extends Expression> operands(Expression expression) {
        if (expression instanceof Positional both && pair(both).size() == 2) {
            return pair(both);
        }
        if (expression instanceof NotNear apart) {
            return List.of(apart.keep(), apart.without());
        }
        if (expression instanceof And and) {
            return and.operands();
        }
        if (expression instanceof Not not) {
            return List.of(not.keep(), not.without());
        }
        return expression instanceof AnyOf any
                ? any.operands()
                : expression instanceof Or or ? or.operands() : List.of();
    }
}
