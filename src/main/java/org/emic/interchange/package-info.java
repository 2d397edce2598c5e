/**
 * Codebooks in the forms of other tools: files to {@link org.emic.model.Codebook} and back.
 *
 * <p>Start with {@link org.emic.interchange.CodebookFormats}, the list of all formats. Each format is one class that can be
 * read, written or both ({@link org.emic.interchange.CodebookFormat}).
 *
 * <p><b>Reading.</b> A format cuts a {@link org.emic.interchange.ForeignFile} into {@code Draft}s: names, fields and entries of a
 * dictionary, each knowing where it stands in the file. {@code Drafts} then gives them ids ({@code Ids}), makes rules of
 * the entries ({@code Entries}), and hands all of it as the rows of a table to Emic's own reader. So nothing comes in that
 * the reader would not take from a person, and what is wrong is told with the foreign file's line and column. Tables share
 * {@code TableShape}, which knows the shapes that researchers have.
 *
 * <p><b>Writing.</b> A format writes what it can hold and returns the rest as diagnostics ({@code Losses}): nothing is
 * dropped in silence.
 *
 * <p>What goes where in each format is laid down in {@code docs/decisions/0031-formats-of-codebooks.md}; the manual's page is
 * {@code docs/manual/convert.md}.
 *
 * <p>All files are hostile input: XML is read without DTD and entities, archives within limits, YAML without aliases and
 * tags, and no file over 10 MB.
 */
package org.emic.interchange;
