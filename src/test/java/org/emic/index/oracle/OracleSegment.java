package org.emic.index.oracle;

import java.util.Comparator;
import org.emic.model.Span;

/** What a code codes: of which source, where, with how many hits and tokens. */
record OracleSegment(String source, Span span, int hits, int words) implements Comparable<OracleSegment> {

    private static final Comparator<OracleSegment> ORDER = Comparator.comparing(OracleSegment::source)
            .thenComparing(OracleSegment::span)
            .thenComparingInt(OracleSegment::hits)
            .thenComparingInt(OracleSegment::words);

    @Override
    public int compareTo(OracleSegment other) {
        return ORDER.compare(this, other);
    }
}
