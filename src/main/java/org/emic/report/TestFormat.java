package org.emic.report;

import java.io.IOException;

/** A form a {@link TestRun} can be written in. One class a format, listed in {@link TestWriters}. */
public interface TestFormat {

    /** Its name on the command line. */
    String id();

    /** One line for help texts and the manual, without a final period. */
    String summary();

    /** Writes all of it, and flushes. */
    void write(TestRun run, Target target, Style style) throws IOException;
}
