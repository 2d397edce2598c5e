/**
 * The rule language: text to {@link org.emic.model.Expression} and back.
 *
 * <p>Start with {@link org.emic.rule.RuleParser}. It reads in two steps. {@code Lexer} cuts the text into operands
 * (words, phrases, regular expressions, conditions), operators and parentheses; {@code WordReader}, {@code PhraseReader},
 * {@code ConditionReader} and {@code RegexCheck} each understand one kind of operand. {@code Grammar} then joins operands
 * by operators. Both steps go on after an error, so that a person sees all of them at once; a rule with an error has no
 * expression.
 *
 * <p>Where a rule stands is the caller's knowledge: a {@link org.emic.rule.RuleText} maps a stretch of the rule to a
 * place in a file, so that the same parser serves the command line and a folded scalar in a codebook.
 *
 * <p>What the forms mean is told in {@code docs/manual/rules.md}, exactly in
 * {@code docs/decisions/0001-what-a-rule-means.md}. Nothing here looks at a text: that is the index's work.
 */
package org.emic.rule;
