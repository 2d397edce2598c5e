/**
 * Codings to tables. Pure functions over values: no files, no printing, no clock; the same input gives the same table.
 *
 * <p>A {@link org.emic.analysis.Table} is what every analysis ends in: {@link org.emic.analysis.Column}s, rows of {@link
 * org.emic.analysis.Cell}s that know whether they are words or numbers, and a {@link org.emic.analysis.Footer} that says
 * what the numbers are of. {@code report} prints any of them in any format.
 *
 * <p>{@link org.emic.analysis.Frequencies} is the first analysis: it is given {@link org.emic.analysis.StudyFacts}, a
 * {@link org.emic.analysis.CodeTree} and a {@link org.emic.analysis.FrequencyRequest}, takes {@link
 * org.emic.analysis.CodedSpan}s one by one and makes the table. Inside, {@code SpanStore} keeps the spans small, {@code
 * SourceCounter} counts one source after the other into {@code Group}s of {@code Tally}s, {@code Region} measures how many
 * words of some turns lie under segments that may overlap, and {@code FrequencyTable} lays the counts out.
 *
 * <p>The tables that count units begin with a {@link org.emic.analysis.CodedStudy}, which keeps the codings a selection
 * leaves. {@code CodeRows} says which codings count in which row, {@code Marker} which units of a source carry which codes
 * ({@link org.emic.analysis.UnitKind}), and {@code Followed} writes the command that lists what a number counts. On them stand
 * {@link org.emic.analysis.CrossTabulation}, {@link org.emic.analysis.CoOccurrenceTable} (with {@code Shifts}, its exact p),
 * {@link org.emic.analysis.SequenceTable}, {@link org.emic.analysis.CaseComparison} and {@link
 * org.emic.analysis.Triangulation}. {@link org.emic.analysis.FrameworkMatrix} is given the summaries that people wrote besides.
 *
 * <p>Tables of words begin with a {@link org.emic.analysis.WordCounter}, which is given the numbers of words turn by turn and
 * keeps {@link org.emic.analysis.CountedWords}: how often each stands in each source. {@code TextParts} and {@code Spread}
 * say over what a word is spread. {@link org.emic.analysis.WordTable}, {@link org.emic.analysis.DiversityTable} and {@link
 * org.emic.analysis.KeynessTable} lay them out; the rows of a {@link org.emic.analysis.LongTable} are made while they are
 * printed.
 *
 * <p>{@link org.emic.analysis.Collocates} counts words by their numbers in the {@link org.emic.analysis.Window}s of nodes, and
 * {@link org.emic.analysis.CollocateTable} lays the counts out.
 *
 * <p>Beside the tables stand the formulas they are filled with, each a record of the counts it is about: {@link
 * org.emic.analysis.CrossTable}, {@link org.emic.analysis.FourFold}, {@link org.emic.analysis.FisherExact} and {@link
 * org.emic.analysis.CochranQ} (independence), {@link org.emic.analysis.CoOccurrence}, {@link org.emic.analysis.Keyness},
 * {@link org.emic.analysis.Collocation}, {@link org.emic.analysis.WindowTable}, {@link org.emic.analysis.Dispersion}, {@link org.emic.analysis.LexicalDiversity},
 * {@link org.emic.analysis.Saturation} and {@link org.emic.analysis.Trend}. They give a {@link org.emic.analysis.Score}: a
 * number, an infinite one, or the reason why there is none. Which of several versions each follows is in {@code
 * docs/decisions/0021-formulas-of-analysis.md}.
 *
 * <p>Three rules hold for every table. What is counted over (the denominators) stands in the footer. A share of nothing is
 * {@link org.emic.analysis.Cell#EMPTY} with a note, never 0. A filter restricts what is counted and what is counted over
 * alike, but for codes and coders, which do not change how much was said: they only decide which sources are known to have
 * been read ({@code docs/decisions/0063-sources-nobody-coded.md}); {@link org.emic.analysis.Selection} tells.
 * What each number means, with units, is in {@code docs/manual/tables.md}.
 */
package org.emic.analysis;
