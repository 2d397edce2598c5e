package org.emic.report;

import java.io.IOException;

/** A form a {@link Comparison} can be written in. One class a format, listed in {@link ComparisonWriters}. */
public interface ComparisonFormat {

    /** Its name on the command line. */
    String id();

    /** One line for help texts and the manual, without a final period. */
    String summary();

    /** Writes all of it, and flushes. */
    void write(Comparison comparison, Target target, Style style) throws IOException;
}
