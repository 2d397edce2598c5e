/**
 * From what coders did to the data that {@code agreement} computes with: tables of ratings and spans from elsewhere, and
 * the codings of a project, cut into units.
 *
 * <p>Tables are read by {@link org.emic.comparison.RatingsFile}, {@link org.emic.comparison.TableFiles} and {@link
 * org.emic.comparison.SpansFile} from a {@link org.emic.comparison.CsvFile}, which knows where each cell stands.
 *
 * <p>Which units there are, who has worked on which sources, and what counts as coded is laid down in {@code
 * docs/decisions/0050-comparing-coders.md}.
 */
package org.emic.comparison;
