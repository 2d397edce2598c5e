package org.emic.index;

import org.emic.model.Span;

/**
 * All units one code's rules apply to, by source and span, held in arrays because a large corpus has millions.
 */
public final class CodeMatches {

    private final String code;
    private final int size;
    private final int[] sources;
    private final int[] starts;
    private final int[] ends;
    private final int[] hits;
    private final int[] words;

    /** The arrays are taken over, not copied; only their first {@code size} elements count. */
    CodeMatches(String code, int size, int[] sources, int[][] columns) {
        this.code = code;
        this.size = size;
        this.sources = sources;
        this.starts = columns[0];
        this.ends = columns[1];
        this.hits = columns[2];
        this.words = columns[3];
    }

    /** The code's id. */
    public String code() {
        return code;
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** The index in {@link Study#sources()} of the source of unit {@code i}. */
    public int source(int i) {
        return sources[i];
    }

    /** The span of unit {@code i}, UTF-16 units. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** Where the span of unit {@code i} starts; for loops over millions of them, which make no object for each. */
    public int start(int i) {
        return starts[i];
    }

    /** Where the span of unit {@code i} ends. */
    public int end(int i) {
        return ends[i];
    }

    /** Places in unit {@code i} that matched, at least 1; overlapping ones are one. */
    public int hits(int i) {
        return hits[i];
    }

    /** Tokens in unit {@code i}. */
    public int words(int i) {
        return words[i];
    }
}
