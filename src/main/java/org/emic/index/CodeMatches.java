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
    CodeMatches(String code, int size, int[][] columns) {
        this.code = code;
        this.size = size;
        this.sources = columns[0];
        this.starts = columns[1];
        this.ends = columns[2];
        this.hits = columns[3];
        this.words = columns[4];
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

    /** Places in unit {@code i} that matched, at least 1; overlapping ones are one. */
    public int hits(int i) {
        return hits[i];
    }

    /** Tokens in unit {@code i}. */
    public int words(int i) {
        return words[i];
    }
}
