package org.emic.ingest;

import java.util.List;

/**
 * Reads one transcript format. One class a format, listed in {@link Readers}. A reader never improves text: what it
 * lays out (captions, tables) or cannot understand it says.
 */
interface Reader {

    /** The format's name in messages, {@code Origin.format} and the manual, such as {@code docx}. */
    String id();

    /** The usual file name extensions, lower case, without a dot. */
    List<String> extensions();

    /** One line for help texts and the manual, without a final period. */
    String summary();

    /** Reads a file whose content has been recognised as this format. Trouble is returned as diagnostics, not thrown. */
    Reading read(RawFile file);
}
