package org.emic.analysis;

import java.util.Arrays;

/**
 * Counts words by source while they are read, turn by turn. Held are one number for each word of each source, and the words
 * of the source at hand.
 */
public final class WordCounter {

    private final CountedWords.Builder counted = new CountedWords.Builder();
    private int source = -1;
    private long turns;

    /** For each word of the vocabulary its place among those of the source at hand, counted from 1. */
    private int[] places = new int[64];

    private int[] words = new int[64];
    private int[] counts = new int[64];
    private int types;

    /** The places of the source's words in their order. */
    private int[] order = new int[64];

    private int size;

    /**
     * Counts the words of a turn.
     *
     * @param ofSource index in the study; never lower than the one before
     * @param read the numbers of its words
     * @param count how many of {@code read} are to be counted
     */
    public void turn(int ofSource, int[] read, int count) {
        if (count == 0) {
            return;
        }
        if (ofSource != source) {
            close();
            source = ofSource;
        }
        turns++;
        for (int i = 0; i < count; i++) {
            add(read[i]);
        }
    }

    private void add(int word) {
        if (word >= places.length) {
            places = Arrays.copyOf(places, Math.max(word + 1, 2 * places.length));
        }
        int place = places[word];
        if (place == 0) {
            if (types == words.length) {
                words = Arrays.copyOf(words, 2 * types);
                counts = Arrays.copyOf(counts, 2 * types);
            }
            words[types] = word;
            counts[types] = 0;
            place = ++types;
            places[word] = place;
        }
        counts[place - 1]++;
        if (size == order.length) {
            order = Arrays.copyOf(order, 2 * size);
        }
        order[size++] = place - 1;
    }

    /** What was counted; no more is counted after it. */
    public CountedWords counted() {
        close();
        return counted.of(turns);
    }

    private void close() {
        if (size > 0) {
            Score diversity = LexicalDiversity.mtld(order, size, LexicalDiversity.THRESHOLD);
            counted.source(new CountedWords.OfSource(source, words, counts, types, size, diversity));
        }
        for (int i = 0; i < types; i++) {
            places[words[i]] = 0;
        }
        types = 0;
        size = 0;
    }
}
