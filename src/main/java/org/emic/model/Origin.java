package org.emic.model;

/**
 * Where a source came from.
 *
 * @param file its path below the ingested folder, with {@code /}, or its name; {@code -} for standard input
 * @param part which part of that file, where one file holds several sources (a row of a survey); empty otherwise
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param format the reader's id, such as {@code docx}
 * @param encoding the character encoding it was read in, such as {@code windows-1252}; empty for binary formats
 */
public record Origin(String file, String part, String sha256, String format, String encoding) {}
