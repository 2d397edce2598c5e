/**
 * From what coders did to the data that {@code agreement} computes with: tables of ratings and spans from elsewhere, and
 * the codings of a project, cut into units.
 *
 * <p>Tables are read by {@link org.emic.comparison.RatingsFile}, {@link org.emic.comparison.TableFiles} and {@link
 * org.emic.comparison.SpansFile} from a {@link org.emic.comparison.CsvFile}, which knows where each cell stands.
 *
 * <p>A project is compared by {@link org.emic.comparison.StudyComparisons}: {@code CodedSources} says who has worked on
 * which source, {@code UnitCutter} cuts them, {@code CodedSource} knows which units carry what by whom, {@code StudyAnswers}
 * makes ratings and spans of it. What comes of it is a {@link org.emic.comparison.Comparison} a question, and with a
 * statistic a {@link org.emic.comparison.Measured}. {@link org.emic.comparison.Disagreements}, {@link
 * org.emic.comparison.RuleFinds} and {@link org.emic.comparison.AgreedCodings} look at single units.
 *
 * <p>Which units there are, who has worked on which sources, and what counts as coded is laid down in {@code
 * docs/decisions/0050-comparing-coders.md}.
 */
package org.emic.comparison;
