package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each word stands in each source, of those that were counted. Words are numbers, as a vocabulary gives them. */
public final class CountedWords {

    /**
     * A source with at least one word.
     *
     * @param source its index in the study
     * @param words its words, each once
     * @param counts how often each stands
     * @param types how many of {@code words} there are
     * @param size how many words there are together
     * @param diversity its MTLD
     */
    @SuppressWarnings("ArrayRecordComponent")
    record OfSource(int source, int[] words, int[] counts, int types, long size, Score diversity) {}

    /** A source, and how many words it has. */
    record Size(int source, long words, Score diversity) {}

    private final List<Size> sources;
    private final long turns;
    private final long words;
    /** By word: where its entries begin, and behind the last where they end. */
    private final int[] from;

    private final int[] sourceOf;
    private final int[] countOf;

    private CountedWords(Builder built, long turns) {
        this.sources = List.copyOf(built.sources);
        this.turns = turns;
        this.words = sources.stream().mapToLong(Size::words).sum();
        int most = 0;
        for (int i = 0; i < built.entries; i++) {
            most = Math.max(most, built.words[i] + 1);
        }
        from = new int[most + 1];
        for (int i = 0; i < built.entries; i++) {
            from[built.words[i] + 1]++;
        }
        for (int i = 0; i < most; i++) {
            from[i + 1] += from[i];
        }
        int[] next = Arrays.copyOf(from, most);
        sourceOf = new int[built.entries];
        countOf = new int[built.entries];
        int entry = 0;
        for (int i = 0; i < sources.size(); i++) {
            for (; entry < built.ends.get(i); entry++) {
                int at = next[built.words[entry]]++;
                sourceOf[at] = i;
                countOf[at] = built.counts[entry];
            }
        }
    }

    /** The sources with words, in the order of the study. */
    List<Size> sources() {
        return sources;
    }

    /** How many words there are. */
    public long words() {
        return words;
    }

    /** How many turns have any of them. */
    public long turns() {
        return turns;
    }

    /** All numbers of words that were counted are below it. */
    int bound() {
        return from.length - 1;
    }

    /** How often a word stands. */
    long frequency(int word) {
        long sum = 0;
        for (int i = from(word); i < to(word); i++) {
            sum += countOf[i];
        }
        return sum;
    }

    /** The first of a word's entries, one for each source it stands in, in the order of the sources. */
    int from(int word) {
        return word < bound() ? from[word] : 0;
    }

    /** Behind the last of them. */
    int to(int word) {
        return word < bound() ? from[word + 1] : 0;
    }

    /** The source of an entry, as a place in {@link #sources()}. */
    int source(int entry) {
        return sourceOf[entry];
    }

    /** How often the word stands there. */
    int count(int entry) {
        return countOf[entry];
    }

    /** How many words stand at all. */
    long types() {
        long types = 0;
        for (int word = 0; word < bound(); word++) {
            types += from[word + 1] > from[word] ? 1 : 0;
        }
        return types;
    }

    /** Takes the sources one after the other. */
    static final class Builder {
        private final List<Size> sources = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private int[] words = new int[1024];
        private int[] counts = new int[1024];
        private int entries;

        void source(OfSource found) {
            int needed = entries + found.types();
            if (needed > words.length) {
                int larger = Math.max(needed, words.length + (words.length >> 1));
                words = Arrays.copyOf(words, larger);
                counts = Arrays.copyOf(counts, larger);
            }
            System.arraycopy(found.words(), 0, words, entries, found.types());
            System.arraycopy(found.counts(), 0, counts, entries, found.types());
            entries = needed;
            ends.add(entries);
            sources.add(new Size(found.source(), found.size(), found.diversity()));
        }

        CountedWords of(long turns) {
            return new CountedWords(this, turns);
        }
    }
}
