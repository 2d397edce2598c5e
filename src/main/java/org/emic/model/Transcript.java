package org.emic.model;

/**
 * A source with its words.
 *
 * @param source everything but the words
 * @param text the stored text: no byte order mark, {@code \n} only, otherwise exactly what the file says
 */
public record Transcript(Source source, String text) {}
