/**
 * One class a transcript format: bytes to drafts of sources, plus diagnostics.
 *
 * <p>A file comes as a {@link org.emic.ingest.RawFile}. A {@link org.emic.ingest.Reader} makes a {@link
 * org.emic.ingest.Reading} of it: {@link org.emic.ingest.Draft}s, and what was dropped, guessed or not understood. All
 * readers stand in {@link org.emic.ingest.Readers}; a new one is a class, a line there, a folder of fixtures named
 * {@code <id>-<case>} and a section in {@code docs/manual/formats.md}.
 *
 * <p>The way of a text: {@link org.emic.ingest.TextDecoder} makes the stored text of the bytes; {@link
 * org.emic.ingest.Turns} divides it into turns. Speaker labels are recognised by the file's own regularity: each
 * {@link org.emic.ingest.LabelShape} says where its labels would stand, {@code Regularity} judges
 * whether they recur as labels do, and the shape with the best case wins. A colon in a sentence recurs nowhere. Where
 * no shape wins, the paragraphs are the turns.
 *
 * <p>Three rules hold for every reader. The stored text is what the file says: nothing is trimmed, re-wrapped or
 * corrected. What is no turn stays in the text, outside every turn. What looks like a label or a time and is not
 * understood is told with its line, never guessed.
 *
 * <p>Files are hostile until read: no reader runs an unbounded regular expression, resolves an entity, or follows a path
 * out of an archive.
 */
package org.emic.ingest;
