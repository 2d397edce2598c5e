package org.emic.ingest;

import java.util.List;
import java.util.stream.Stream;

/**
 * By what a person may call a source.
 *
 * @param file its file's name, with {@code /} between folders
 * @param part which part of the file; empty where it holds one source
 * @param id its id
 */
record SourceName(String file, String part, String id) {

    /** From the most to the least exact. */
    List<String> spellings() {
        String base = file.substring(file.lastIndexOf('/') + 1);
        List<String> whole =
                List.of(id, file, SourceIds.withoutExtension(file), base, SourceIds.withoutExtension(base));
        if (part.isEmpty()) {
            return whole;
        }
        return Stream.concat(Stream.of(id, part), whole.stream()).distinct().toList();
    }
}
