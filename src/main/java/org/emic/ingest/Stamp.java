package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;
import org.emic.model.TimeSpan;

/**
 * What stands where a label has its time.
 *
 * @param kind what it is
 * @param time the time it says, if it is {@link Kind#TIME}
 * @param where it stands, brackets included
 */
record Stamp(Kind kind, Optional<TimeSpan> time, Span where) {

    /** What can stand there. */
    enum Kind {
        NONE,
        TIME,
        /** Digits and colons that are no time, such as {@code 00:09:025}. */
        MALFORMED,
        /** Words. */
        WORDS
    }

    /** No time at all. */
    static final Stamp NONE = new Stamp(Kind.NONE, Optional.empty(), new Span(0, 0));
}
