package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Counts by two variables, and whether these are independent of each other.
 *
 * <pre>
 *   e  = row · column / n                     expected
 *   χ² = Σ (o − e)² / e,   G = 2 Σ o ln(o / e),   (r − 1)(c − 1) degrees of freedom
 *   V  = √(χ² / (n · min(r − 1, c − 1)))      Cramér's V, 0 to 1
 *   adjusted residual = (o − e) / √(e (1 − row/n)(1 − column/n))    beyond ±2 a cell stands out
 * </pre>
 *
 * <p>Empty rows and columns are left out before anything is computed: a code that nobody used says nothing of
 * independence. Each unit must stand in one cell only and be independent of the others; turns of one person are not.
 *
 * <p>References: A. Agresti (2013) Categorical Data Analysis, 3rd ed., chapters 2 and 3. W. G. Cochran (1954)
 * Biometrics 10, 417–451 (how small expected counts may be).
 *
 * @param cells rows of equally many counts, 0 or more
 */
public record CrossTable(List<List<Long>> cells) {

    private static final double SMALL = 5;
    private static final double MOST_SMALL = 0.2;

    /** @throws IllegalArgumentException if rows are of different lengths or a count is below 0 */
    public CrossTable {
        cells = cells.stream().map(List::copyOf).toList();
        if (cells.stream().mapToInt(List::size).distinct().count() > 1
                || cells.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a table has rows of one length and counts of 0 or more: " + cells);
        }
    }

    /** How many units there are. */
    public long units() {
        return Arrays.stream(rows()).sum();
    }

    /** What independence would give for a cell; 0 of no units. */
    public double expected(int row, int column) {
        return units() == 0 ? 0 : (double) rows()[row] * columns()[column] / units();
    }

    /** Pearson's χ², without correction. */
    public Score chiSquared() {
        return isTooSmall()
                ? tooSmall()
                : Score.of(sum((observed, expected) -> (observed - expected) * (observed - expected) / expected));
    }

    /** χ² with the continuity correction of Yates, for two rows and two columns only. */
    public Score chiSquaredYates() {
        return fourFold().map(FourFold::chiSquaredYates).orElseGet(() -> isTooSmall() ? tooSmall() : onlyFourFold());
    }

    /** The log-likelihood ratio G. */
    public Score g() {
        return isTooSmall() ? tooSmall() : Score.of(2 * sum(LogLikelihood::term));
    }

    /** (r − 1)(c − 1), of the rows and columns that are not empty; 0 where nothing can be tested. */
    public int degreesOfFreedom() {
        return (int) (Math.max(0, used(rows()) - 1) * Math.max(0, used(columns()) - 1));
    }

    /** The p of a χ² or G of this table. */
    public Score p(Score statistic) {
        return statistic instanceof Score.Value found
                ? Score.of(ChiSquaredDistribution.of(degreesOfFreedom()).survivalProbability(found.value()))
                : statistic;
    }

    /** Cramér's V, without correction for bias; for two rows and columns the size of φ. */
    public Score cramersV() {
        return chiSquared() instanceof Score.Value found
                ? Score.of(Math.sqrt(found.value() / units() / (Math.min(used(rows()), used(columns())) - 1)))
                : chiSquared();
    }

    /** How many standard errors a cell lies above what independence would give. */
    public Score adjustedResidual(int row, int column) {
        double ofRow = (double) rows()[row] / units();
        double ofColumn = (double) columns()[column] / units();
        if (isTooSmall() || rows()[row] == 0 || columns()[column] == 0) {
            return isTooSmall() ? tooSmall() : Score.none("the row or column is empty");
        }
        double expected = expected(row, column);
        return Score.of((cells.get(row).get(column) - expected) / Math.sqrt(expected * (1 - ofRow) * (1 - ofColumn)));
    }

    /** Why χ² and G should not be trusted here, by Cochran's rule; empty if they may. */
    public Optional<String> problem() {
        List<Double> expected = new ArrayList<>();
        sum((count, of) -> {
            expected.add(of);
            return 0;
        });
        long small = expected.stream().filter(each -> each < SMALL).count();
        boolean tiny = expected.stream().anyMatch(each -> each < 1);
        return tiny || small > MOST_SMALL * expected.size()
                ? Optional.of(small + " of " + expected.size() + " cells have an expected count below 5"
                        + (tiny ? ", some below 1" : "")
                        + ": χ² is not reliable; use Fisher's exact test, or join categories")
                : Optional.empty();
    }

    /** The table of the rows and columns that are not empty, if these are two and two. */
    Optional<FourFold> fourFold() {
        int[] rows = places(rows());
        int[] columns = places(columns());
        return rows.length == 2 && columns.length == 2
                ? Optional.of(new FourFold(
                        cells.get(rows[0]).get(columns[0]),
                        cells.get(rows[0]).get(columns[1]),
                        cells.get(rows[1]).get(columns[0]),
                        cells.get(rows[1]).get(columns[1])))
                : Optional.empty();
    }

    private static int[] places(long[] margins) {
        return IntStream.range(0, margins.length)
                .filter(place -> margins[place] > 0)
                .toArray();
    }

    /** The sums of the rows. */
    long[] rows() {
        return cells.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum())
                .toArray();
    }

    /** The sums of the columns. */
    long[] columns() {
        long[] columns = new long[cells.isEmpty() ? 0 : cells.get(0).size()];
        for (List<Long> row : cells) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] += row.get(column);
            }
        }
        return columns;
    }

    private double sum(Term term) {
        long[] rows = rows();
        long[] columns = columns();
        double units = units();
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (rows[row] > 0 && columns[column] > 0) {
                    sum += term.of(cells.get(row).get(column), rows[row] * (columns[column] / units));
                }
            }
        }
        return sum;
    }

    private boolean isTooSmall() {
        return degreesOfFreedom() == 0;
    }

    private static long used(long[] margins) {
        return places(margins).length;
    }

    static Score tooSmall() {
        return Score.none("independence needs two rows and two columns that are not empty");
    }

    private static Score onlyFourFold() {
        return Score.none("Yates' correction is for tables of two rows and two columns");
    }

    /** What a cell adds to a sum. */
    private interface Term {
        double of(long observed, double expected);
    }
}
