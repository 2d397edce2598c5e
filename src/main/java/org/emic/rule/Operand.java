package org.emic.rule;

import org.emic.model.Expression;
import org.emic.model.Span;

/**
 * An expression on its way into a larger one.
 *
 * @param expression what was read
 * @param outside where it stands, with parentheses around it
 * @param depth nodes from here to the deepest leaf
 */
record Operand(Expression expression, Span outside, int depth) {}
