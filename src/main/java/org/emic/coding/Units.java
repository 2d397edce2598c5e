package org.emic.coding;

import java.io.IOException;

/** The units one code applies to, one after the other by source, start and end; a view that moves. */
interface Units {

    /** Moves to the next unit; false after the last one. */
    boolean next() throws IOException;

    /** The index of its source. */
    int source();

    /** Its start, UTF-16 units. */
    int start();

    /** Its end, UTF-16 units. */
    int end();

    /** Places in it that matched, at least 1. */
    int hits();

    /** Tokens in it. */
    int words();
}
