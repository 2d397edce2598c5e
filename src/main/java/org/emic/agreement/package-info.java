/**
 * Agreement between coders. Pure functions over values: no files, no printing, no clock; the same input gives the same
 * numbers to the last digit, on every machine.
 *
 * <p>{@link org.emic.agreement.Statistics} lists every {@link org.emic.agreement.Statistic}. Each is a small class
 * whose comment has its formula, what it assumes, when not to use it, and who described it. It takes {@link
 * org.emic.agreement.Data} and {@link org.emic.agreement.Options} and gives an {@link org.emic.agreement.Estimate}: a
 * number with what it rests on, or the reason why there is none. A number is always finite; "cannot be computed" is
 * never 0, 1 or NaN.
 *
 * <p>The data: {@link org.emic.agreement.Ratings} are units × coders with missing values, {@link
 * org.emic.agreement.ContingencyTable} and {@link org.emic.agreement.CountsTable} the same as tables, {@link
 * org.emic.agreement.Spans} stretches of text with values, {@link org.emic.agreement.Segmentations} boundaries, {@link
 * org.emic.agreement.Detection} hits and misses. Ratings and counts keep equal units as one row ({@code Rows}) in
 * lexicographic order: a million units of three coders are some two hundred rows, resampling draws into them, and the
 * order of the input cannot be seen in the last digit of a sum.
 *
 * <p>How they hang together: {@code RatedStatistic} deals with missing ratings, refusals and intervals for all
 * statistics of ratings, {@code CountStatistic} is for those that do not ask which coder gave which rating, {@code
 * UnitizedStatistic} for the u-alpha family, {@code SegmentationStatistic} for boundaries. {@code Bootstrap} draws
 * units, {@code KalphaBootstrap} pairs.
 *
 * <p>A new statistic is a class, its line in {@code Statistics}, cases in {@code src/test/resources/agreement/}, and
 * its conventions in {@code docs/decisions/0020-agreement-conventions.md}.
 */
package org.emic.agreement;
