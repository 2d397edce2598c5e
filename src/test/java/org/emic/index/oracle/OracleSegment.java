package org.emic.index.oracle;

import java.util.Comparator;
import java.util.List;
import org.emic.model.Hit;
import org.emic.model.Span;

/** What a code codes: of which source, where, with how many tokens and which hits. */
record OracleSegment(String source, Span span, int words, List<Hit> hits) implements Comparable<OracleSegment> {

    /** Of segments with the same span the one with most hits comes first, and stays. */
    private static final Comparator<OracleSegment> ORDER = Comparator.comparing(OracleSegment::source)
            .thenComparing(OracleSegment::span)
            .thenComparing(segment -> -segment.hits().size());

    @Override
    public int compareTo(OracleSegment other) {
        return ORDER.compare(this, other);
    }
}
