/**
 * Codebooks: the files people write, as {@link org.emic.model.Codebook}.
 *
 * <p>Start with {@link org.emic.codebook.CodebookReader}. A file goes through three steps:
 *
 * <ol>
 *   <li>bytes to a {@code Node} tree of mappings, lists and texts: {@code YamlTree} for YAML and JSON (which is YAML too),
 *       {@code CsvTree} for tables. Every {@code Scalar} knows where each of its characters stands in the file, so that an
 *       error inside a rule inside a folded block has its true line and column;
 *   <li>tree to model: {@code HeaderReader}, {@code CodeReader}, {@code RuleReader}, each with a {@code Form} that knows
 *       which keys there are. What is wrong is told to {@code Problems}, left out, and reading goes on;
 *   <li>{@code References} looks at what only the whole codebook can tell: {@code code:} and {@code [[links]]} to codes that
 *       do not exist, and circles of {@code code:}.
 * </ol>
 *
 * <p>The way back is {@link org.emic.codebook.CodebookWriter}: {@code CodebookFields} are the keys and values, which {@code YamlText}
 * and {@code JsonText} write; {@code CodebookRows} are the table. What is written is read as the same codebook.
 *
 * <p>{@link org.emic.codebook.FileTree} gives the pieces of YAML files and tables to those who read other tools' files, and
 * {@link org.emic.codebook.CodebookReader#readTree} takes pieces that somebody else has cut.
 *
 * <p>YAML is read by events, never into objects: a codebook has no aliases and no tags, so neither alias bombs nor class
 * names do anything but give an error.
 *
 * <p>{@link org.emic.codebook.CodebookFixes} corrects a file in place, by the same tree: it knows where each character of a
 * text stands, replaces those and leaves every other byte alone.
 *
 * <p>The JSON Schema for editors is {@code codebooks/codebook.schema.json}; a test holds it against this reader.
 */
package org.emic.codebook;
