package org.emic.analysis;

import java.util.Optional;

/**
 * How strongly two words go together.
 *
 * <pre>
 *   O = pairs,   E = places · second / words
 *   MI = log₂(O / E)        t = (O − E) / √O        z = (O − E) / √E
 *   Dice = 2 O / (first + second),   logDice = 14 + log₂ Dice
 * </pre>
 *
 * <p>MI favours rare pairs, t frequent ones; logDice does not hang on the size of the texts and can be compared between
 * them. In a window of several words a pair has several chances: {@code places} says how many there are beside all of the
 * first. Of neighbours there are as many as there are firsts. logDice is given with and without it.
 *
 * <p>In a window the first may have several of the second beside it, and the second several of the first. So there may be
 * more pairs than either word has occurrences, Dice may pass 1 and logDice 14.
 *
 * <p>References: K. W. Church, P. Hanks (1990) Computational Linguistics 16, 22–29. C. D. Manning, H. Schütze (1999)
 * Foundations of Statistical Natural Language Processing, chapter 5. P. Rychlý (2008) A lexicographer-friendly
 * association score.
 *
 * @param pairs how often the two stand together, 0 or more
 * @param first how often the first stands
 * @param second how often the second stands
 * @param words how many words (or pairs of neighbours) there are, at least 1
 * @param places how many places beside all of the first were looked at: its frequency times the window, less what an edge
 *     cut off; 0 or more
 */
public record Collocation(long pairs, long first, long second, long words, long places) {

    private static final double LOG_DICE_TOP = 14;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Collocation {
        if (pairs < 0 || first < 0 || second < 0 || words < Math.max(1, Math.max(first, second)) || places < 0) {
            throw new IllegalArgumentException("no collocation: " + pairs + " pairs of words that stand " + first
                    + " and " + second + " times among " + words + ", at " + places + " places");
        }
    }

    /** Neighbours. */
    public Collocation(long pairs, long first, long second, long words) {
        this(pairs, first, second, words, first);
    }

    /** How often they would stand together if words stood anywhere. */
    public double expected() {
        return (double) places * second / words;
    }

    /** Mutual information, in bits. (UCS uses log₁₀.) */
    public Score mutualInformation() {
        return pairs == 0 ? never() : Score.of(LogLikelihood.log2(pairs / expected()));
    }

    /** The t-score with the usual variance O. */
    public Score tScore() {
        return pairs == 0 ? never() : Score.of((pairs - expected()) / Math.sqrt((double) pairs));
    }

    /** The t-score with the variance p (1 − p) of the textbook (Manning and Schütze 1999). */
    public Score tScoreOfShares() {
        double share = (double) pairs / words;
        return pairs == 0 || pairs == words
                ? never()
                : Score.of((share - expected() / words) / Math.sqrt(share * (1 - share) / words));
    }

    /** The z-score: in small samples it overrates rare pairs even more than MI does. */
    public Score zScore() {
        return expected() > 0 ? Score.of((pairs - expected()) / Math.sqrt(expected())) : never();
    }

    /** The fourfold table of neighbours; for a window the cells are not disjoint, and this is not to be used. */
    public Score chiSquared() {
        return table().map(FourFold::chiSquared).orElseGet(Collocation::noTable);
    }

    /** The log-likelihood ratio over four cells (Dunning 1993), of neighbours. */
    public Score logLikelihood() {
        return table().map(FourFold::logLikelihood).orElseGet(Collocation::noTable);
    }

    /** Dice's coefficient. */
    public Score dice() {
        return first + second == 0 ? never() : Score.of(2.0 * pairs / (first + second));
    }

    /** logDice: of neighbours at most 14; 1 more is twice as strong. */
    public Score logDice() {
        return pairs == 0 ? never() : Score.of(LOG_DICE_TOP + LogLikelihood.log2(2.0 * pairs / (first + second)));
    }

    /** logDice where the window gives a pair so many more chances, as some tools have it. */
    public Score logDicePerPlace() {
        return pairs == 0
                ? never()
                : Score.of(LOG_DICE_TOP + LogLikelihood.log2(2.0 * pairs * first / places / (first + second)));
    }

    private Optional<FourFold> table() {
        long neither = words - first - second + pairs;
        return places != first || pairs > Math.min(first, second) || neither < 0
                ? Optional.empty()
                : Optional.of(new FourFold(pairs, first - pairs, second - pairs, neither));
    }

    private static Score noTable() {
        return Score.none(
                "in a window a word may be in several pairs, so the pairs are no fourfold table; use logDice, MI, t,"
                        + " or the table of words in and outside windows");
    }

    private static Score never() {
        return Score.none("the two never stand together");
    }
}
