package org.emic.index;

import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Span;

/**
 * How one rule of a code fares in one unit.
 *
 * @param held whether the rule as a whole holds there
 * @param parts every expression of the rule, each before those it is made of
 */
public record RuleExplanation(Rule rule, boolean held, List<Part> parts) {

    public RuleExplanation {
        parts = List.copyOf(parts);
    }

    /** Which key of the rule an expression stands under. */
    public enum Key {
        MATCH,
        UNLESS,
        CONDITION
    }

    /**
     * An expression of the rule.
     *
     * @param key where it stands
     * @param depth 0 for the whole of what the key says, 1 for its operands, and so on
     * @param held whether it holds in the unit, looked at by itself
     * @param matched what it matches in the unit, in text order, UTF-16 units of the source's text; empty for conditions
     */
    public record Part(Key key, int depth, Expression expression, boolean held, List<Span> matched) {

        public Part {
            matched = List.copyOf(matched);
        }
    }
}
