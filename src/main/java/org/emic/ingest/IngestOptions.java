package org.emic.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.AttributeType;

/**
 * What the study says about the files it takes in. A value may be told in several places; the later one of this order
 * wins: front matter of the file, name pattern, attribute table, {@code attributes}.
 *
 * @param kind for all files; empty where each file, its name or the table is to tell
 * @param attributes as given by {@code --attr}, by name, for all sources
 * @param names what the files' names tell
 * @param table what a table of attributes tells
 * @param types of the attributes the study declares; those of others are guessed from their values
 * @param columns which column of a table is what
 */
public record IngestOptions(
        Optional<String> kind,
        SortedMap<String, String> attributes,
        Optional<NamePattern> names,
        Optional<AttributeTable> table,
        Map<String, AttributeType> types,
        ColumnChoice columns) {

    /** Nothing is said; everything is taken from the files. */
    public static final IngestOptions NONE = new IngestOptions(
            Optional.empty(), new TreeMap<>(), Optional.empty(), Optional.empty(), Map.of(), ColumnChoice.GUESS);

    /** Copies, so that later changes of the maps do not show. */
    public IngestOptions {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        types = Map.copyOf(types);
    }
}
