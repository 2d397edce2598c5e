package org.emic.report;

/** A form a table can be written in. One class a format, listed in {@link Writers}. */
public interface Format {

    /** Its name on the command line, which is also the usual file name extension (but for {@code table}). */
    String id();

    /** One line for help texts and the manual, without a final period. */
    String summary();

    /** Whether it is made of bytes that are not text, so that it can only go to a file. */
    default boolean isBinary() {
        return false;
    }

    /**
     * A writer for one table.
     *
     * @throws org.emic.diagnostic.EmicException REP-002 if the format is binary and the target takes only characters
     */
    RowWriter open(Target target, Style style);
}
