package org.emic.model;

import java.util.List;

/**
 * The syntax tree of the rule language. {@link Positional} nodes match tokens and can be hits, operands of NEAR and
 * THEN, and places of a phrase; the others hold or do not hold for a whole unit.
 *
 * <p>What each node matches is told in {@code docs/manual/rules.md}; the tree only says what was written.
 */
public sealed interface Expression {

    /** Where it stands in the text of the rule: UTF-16 units of that text. */
    Span at();

    /** What matches a stretch of tokens. */
    sealed interface Positional extends Expression {}

    /** What matches one token, or the sequence of tokens its text consists of: what may fill a place of a phrase. */
    sealed interface Term extends Positional {}

    /** {@code word}: any case, accents folded. */
    record Word(String text, Span at) implements Term {}

    /** {@code shout*}, {@code *hood}, {@code wom?n}: {@code *} is any characters, {@code ?} exactly one. */
    record Wildcard(String pattern, Span at) implements Term {}

    /** {@code =Word}: exactly this form and case. */
    record Exact(String form, Span at) implements Term {}

    /** {@code ~shouting}: the same stem in the codebook's language. */
    record Stem(String word, Span at) implements Term {}

    /** {@code hostil~1}: within {@code edits} (1 or 2) insertions, deletions, substitutions or swaps of neighbours. */
    record Fuzzy(String word, int edits, Span at) implements Term {}

    /** {@code /regex/}: the whole folded token; {@code pattern} is what stands between the slashes. */
    record Regex(String pattern, Span at) implements Term {}

    /** {@code "walk* (out|off)"}: the places one after the other; each place is one of its alternatives. */
    record Phrase(List<List<Term>> places, Span at) implements Positional {
        public Phrase {
            places = places.stream().map(List::copyOf).toList();
        }
    }

    /** {@code A NEAR/n B}: at most {@code distance} tokens between, either order. */
    record Near(Positional left, Positional right, int distance, Span at) implements Positional {}

    /** {@code A THEN/n B}: {@code B} after {@code A} with at most {@code distance} tokens between. */
    record Then(Positional first, Positional second, int distance, Span at) implements Positional {}

    /** {@code A NOT NEAR/n B}: {@code A} with no {@code B} within {@code distance} tokens. */
    record NotNear(Positional keep, Positional without, int distance, Span at) implements Positional {}

    /** {@code A OR B} whose operands all match tokens. */
    record AnyOf(List<Positional> operands, Span at) implements Positional {
        public AnyOf {
            operands = List.copyOf(operands);
        }
    }

    /** {@code A OR B} with an operand that holds for a whole unit. */
    record Or(List<Expression> operands, Span at) implements Expression {
        public Or {
            operands = List.copyOf(operands);
        }
    }

    /** {@code A AND B}: both within one unit. */
    record And(List<Expression> operands, Span at) implements Expression {
        public And {
            operands = List.copyOf(operands);
        }
    }

    /** {@code A NOT B}: {@code A}, in a unit where {@code B} does not hold. */
    record Not(Expression keep, Expression without, Span at) implements Expression {}

    /** {@code code:resistance}: a segment of that code, or of a sub-code of it, overlaps the unit. */
    record HasCode(String code, Span at) implements Expression {}

    /**
     * {@code speaker:}, {@code role:}, {@code kind:}, {@code case:}, {@code source:}, {@code attr.month:>6}.
     *
     * @param field {@code speaker}, {@code role}, {@code kind}, {@code case}, {@code source} or {@code attr.NAME}
     * @param comparison how the value is compared
     * @param value as written, without quotes; {@code *} and {@code ?} are wildcards under {@link Comparison#EQUAL}
     */
    record Condition(String field, Comparison comparison, String value, Span at) implements Expression {}

    /** How a condition compares: {@code :}, {@code :<}, {@code :<=}, {@code :>}, {@code :>=}. */
    enum Comparison {
        EQUAL(""),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** What stands after the colon. */
        public String sign() {
            return sign;
        }
    }
}
