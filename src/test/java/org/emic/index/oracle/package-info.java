/**
 * The brute-force matcher: what a rule means, written from the rule language and
 * {@code docs/decisions/0001-what-a-rule-means.md} alone, as plainly as can be. It tokenises by ICU's word rules, folds
 * and parts on its own, and finds the matches of an expression as sets of token stretches, trying everything.
 *
 * <p>{@code RulesAgreeWithBruteForceTest} holds the engine against it on generated texts and codebooks. Where the two
 * differ, the decision record says who is right. Only sentence boundaries are not its own: they are given.
 */
package org.emic.index.oracle;
