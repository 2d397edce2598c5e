package org.emic.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

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
        Map<String, Integer> numbers = new HashMap<>();
        int[] words = tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, unused -> numbers.size()))
                .toArray();
        return mtld(words, words.length, threshold);
    }

    /** The same of words that are numbered: the first {@code length} of {@code words}. */
    static Score mtld(int[] words, int length, double threshold) {
        int types = 0;
        for (int i = 0; i < length; i++) {
            types = Math.max(types, words[i] + 1);
        }
        double forth = factors(words, length, types, threshold);
        int[] backwards = new int[length];
        for (int i = 0; i < length; i++) {
            backwards[i] = words[length - 1 - i];
        }
        double back = factors(backwards, length, types, threshold);
        if (forth == 0 || back == 0) {
            return Score.none(
                    length == 0
                            ? "there are no words"
                            : "no word is repeated, so the text is too short to tell how varied its words are");
        }
        return Score.of((length / forth + length / back) / 2);
    }

    private static double factors(int[] words, int length, int types, double threshold) {
        // The factor in which each word was met last, counted from 1.
        int[] metIn = new int[types];
        int factors = 0;
        int met = 0;
        int since = 0;
        for (int i = 0; i < length; i++) {
            since++;
            if (metIn[words[i]] != factors + 1) {
                metIn[words[i]] = factors + 1;
                met++;
            }
            if ((double) met / since < threshold) {
                factors++;
                met = 0;
                since = 0;
            }
        }
        return since == 0 ? factors : factors + (1 - (double) met / since) / (1 - threshold);
    }
}
