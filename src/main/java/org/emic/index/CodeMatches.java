package org.emic.index;

import java.util.List;
import org.emic.model.Span;

/**
 * Units one code's rules apply to, by source and span. A large corpus has millions, so they are held packed, in a few
 * bytes each, and unpacked when a single one is asked for.
 */
public final class CodeMatches {

    /**
     * All units of one source, packed: of each four numbers, the distance of its start from the start of the unit before
     * (from 0 for the first), its length, its hits and its tokens. A number has seven bits a byte, the lowest first, and
     * the highest bit set in all bytes but its last.
     *
     * @param source the index of the source in {@link Study#sources()}
     * @param units how many
     * @param hits in all of them
     * @param bytes where they are, from {@code from} up to {@code to}
     */
    public record Run(int source, int units, long hits, byte[] bytes, int from, int to) {}

    private final String code;
    private final List<Run> runs;
    private final int size;
    private Columns columns;

    /** @param runs by source, one for each source that has units */
    CodeMatches(String code, List<Run> runs) {
        this.code = code;
        this.runs = runs;
        this.size = Math.toIntExact(runs.stream().mapToLong(Run::units).sum());
    }

    /** The code's id. */
    public String code() {
        return code;
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** The units, source by source. */
    public List<Run> runs() {
        return runs;
    }

    /** The index in {@link Study#sources()} of the source of unit {@code i}. */
    public int source(int i) {
        return columns().source(i);
    }

    /** The span of unit {@code i}, UTF-16 units. */
    public Span span(int i) {
        return columns().span(i);
    }

    /** Places in unit {@code i} that matched, at least 1; overlapping ones are one. */
    public int hits(int i) {
        return columns().hits(i);
    }

    /** Tokens in unit {@code i}. */
    public int words(int i) {
        return columns().words(i);
    }

    private Columns columns() {
        if (columns == null) {
            columns = Columns.of(runs);
        }
        return columns;
    }
}
