package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How varied the words of a text are.
 *
 * <pre>
 *   TTR   types / tokens
 *   MTLD  tokens / factors, the mean of reading forwards and backwards
 * </pre>
 *
 * <p>A factor is a stretch that ends with the word by which its TTR falls below the threshold; what is left at the end
 * counts as the part (1 − its TTR) / (1 − threshold) of one. TTR falls with the length of a text and compares only
 * texts of one length; MTLD does not, but needs some hundred words.
 *
 * <p>Reference: P. M. McCarthy, S. Jarvis (2010) Behavior Research Methods 42, 381–392.
 *
 * @param tokens the words in their order, as they are to be told apart (folded or not)
 */
public record LexicalDiversity(List<String> tokens) {

    /** The threshold of the paper. */
    public static final double THRESHOLD = 0.72;

    public LexicalDiversity {
        tokens = List.copyOf(tokens);
    }

    /** The type-token ratio. */
    public Score ttr() {
        return tokens.isEmpty()
                ? Score.none("there are no words")
                : Score.of((double) new HashSet<>(tokens).size() / tokens.size());
    }

    /**
     * The measure of textual lexical diversity.
     *
     * @param threshold of a factor's TTR, between 0 and 1; {@link #THRESHOLD} is usual
     * @throws IllegalArgumentException if the threshold is not between 0 and 1
     */
    public Score mtld(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold lies between 0 and 1, not " + threshold);
        }
        List<String> backwards = new ArrayList<>(tokens);
        Collections.reverse(backwards);
        double forth = factors(tokens, threshold);
        double back = factors(backwards, threshold);
        if (forth == 0 || back == 0) {
            return Score.none(
                    tokens.isEmpty()
                            ? "there are no words"
                            : "no word is repeated, so the text is too short to tell how varied its words are");
        }
        return Score.of((tokens.size() / forth + tokens.size() / back) / 2);
    }

    private static double factors(List<String> words, double threshold) {
        double factors = 0;
        Set<String> types = new HashSet<>();
        int length = 0;
        for (String word : words) {
            types.add(word);
            length++;
            if ((double) types.size() / length < threshold) {
                factors++;
                types.clear();
                length = 0;
            }
        }
        return length == 0 ? factors : factors + (1 - (double) types.size() / length) / (1 - threshold);
    }
}
