package org.emic.ingest;

import org.emic.model.Place;

/**
 * A file as it lies there.
 *
 * @param name as messages call it: its path below the ingested folder, or its name; {@code -} for standard input
 * @param bytes its content, never changed
 * @param columns which column of a table is what, where the person said so
 */
// The bytes are shared on purpose: a copy of each file would double the memory of an ingest.
@SuppressWarnings("ArrayRecordComponent")
record RawFile(String name, byte[] bytes, ColumnChoice columns) {

    /** The file as a whole, for diagnostics. */
    Place place() {
        return Place.file(name);
    }
}
