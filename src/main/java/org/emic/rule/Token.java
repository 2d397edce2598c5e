package org.emic.rule;

import java.util.Optional;
import org.emic.model.Expression;
import org.emic.model.Span;

/**
 * A piece of a rule.
 *
 * @param kind what it is
 * @param at where it stands
 * @param operand for {@link Kind#OPERAND}
 * @param distance for {@link Kind#NEAR} and {@link Kind#THEN}, in tokens
 */
record Token(Kind kind, Span at, Optional<Expression> operand, int distance) {

    enum Kind {
        OPERAND,
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        NEAR,
        THEN,
        END
    }

    static Token of(Kind kind, Span at) {
        return new Token(kind, at, Optional.empty(), 0);
    }

    static Token operand(Expression operand, Span at) {
        return new Token(Kind.OPERAND, at, Optional.of(operand), 0);
    }

    /** Stands where an operand was that could not be understood, so that reading goes on. */
    static Token broken(Span at) {
        return operand(new Expression.Word("", at), at);
    }

    boolean isProximity() {
        return kind == Kind.NEAR || kind == Kind.THEN;
    }

    /** Whether an operand starts here. */
    boolean startsOperand() {
        return kind == Kind.OPERAND || kind == Kind.OPEN;
    }
}
