package org.emic.project;

/**
 * The content of a source's text file.
 *
 * @param id of the source
 * @param text its words
 * @param sha256 of its bytes, as they are now
 */
record StoredText(String id, String text, String sha256) {}
