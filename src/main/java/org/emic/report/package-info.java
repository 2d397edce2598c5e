/**
 * Everything that is read outside the program: tables and lists in eight formats, concordances, a study's summary,
 * diagnostics.
 *
 * <p>{@link org.emic.report.Writers} lists the {@link org.emic.report.Format}s. A format opens a {@link
 * org.emic.report.RowWriter} on a {@link org.emic.report.Target}, and rows pass through it one by one: a finished {@link
 * org.emic.analysis.Table} and a list of a million segments go the same way. What a person may choose about the look is in
 * {@link org.emic.report.Style}.
 *
 * <p>Two kinds of formats. Data (CSV, TSV, JSON, JSON Lines) hand the words on exactly as they are, control characters
 * included, with only the escapes of the format. What is looked at (table, Markdown, HTML, workbooks, concordances) shows
 * control characters as signs, because a transcript could otherwise steer the terminal or the page. {@code Plain} makes
 * numbers the same on every JDK; {@code Width} knows how many columns a character takes.
 *
 * <p>What is no table: {@link org.emic.report.KwicWriter} for concordances, {@link org.emic.report.PageWriter} for pages with
 * marked words, {@link org.emic.report.JsonDocument} for nested JSON.
 *
 * <p>A new format is a class, a line in {@code Writers}, golden files, and a section in {@code docs/manual/tables.md}.
 */
package org.emic.report;
