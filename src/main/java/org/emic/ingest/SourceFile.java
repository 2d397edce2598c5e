package org.emic.ingest;

import java.nio.file.Path;

/**
 * A file to take in.
 *
 * @param path where it lies
 * @param name as messages call it and its id is made from: its path below the folder that was named, with {@code /}; its own
 *     name where it was named itself
 */
public record SourceFile(Path path, String name) {}
