package org.emic.report;

import java.io.IOException;

/** A form findings can be written in. One class a format, listed in {@link FindingWriters}. */
public interface FindingFormat {

    /** Its name on the command line. */
    String id();

    /** One line for help texts and the manual, without a final period. */
    String summary();

    /** Writes all of it, and flushes. */
    void write(Findings findings, Target target, Style style) throws IOException;
}
