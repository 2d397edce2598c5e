package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All tables with the margins of one, for Fisher's exact test of more than two rows and columns.
 *
 * <p>All but the two largest columns are filled in all ways. How the last two can be filled hangs only on what the rows
 * still have to hold; so it is gone through once for each such rest, in the order of probability, and all beginnings with
 * that rest look up in it how much of it is no more probable than the table asked about.
 */
final class AllTables {

    /** As R has it: tables this much more probable than the observed one still count as no more probable. */
    private static final double ALIKE = 1e-7;

    private static final int MOST_STEPS = 50_000_000;
    private static final int MOST_BEGINNINGS = 5_000_000;
    private static final int MOST_UNITS = 100_000;

    private final long[] left;
    private final long[] columns;
    private final double[] logFactorials;
    private final Map<List<Long>, List<Double>> beginnings = new LinkedHashMap<>();
    private int found;
    private int steps;

    private AllTables(CrossTable table) {
        long[] rows = nonzero(table.rows());
        long[] others = nonzero(table.columns());
        this.left = rows.length <= others.length ? rows : others;
        this.columns = rows.length <= others.length ? others : rows;
        Arrays.sort(columns);
        this.logFactorials = new double[(int) table.units() + 1];
        for (int number = 1; number < logFactorials.length; number++) {
            logFactorials[number] = logFactorials[number - 1] + StrictMath.log(number);
        }
    }

    /** The probability of all tables with these margins that are no more probable than this one. */
    static Score noMoreProbableThan(CrossTable table) {
        if (table.units() > MOST_UNITS) {
            return tooMany(table);
        }
        AllTables tables = new AllTables(table);
        double margins = tables.margins();
        double observed = margins;
        for (List<Long> row : table.cells()) {
            for (long count : row) {
                observed -= tables.logFactorials[(int) count];
            }
        }
        if (!tables.begin(0, 0, tables.columns[0], margins)) {
            return tooMany(table);
        }
        double limit = observed + StrictMath.log1p(ALIKE);
        double sum = 0;
        for (Map.Entry<List<Long>, List<Double>> rest : tables.beginnings.entrySet()) {
            double[] endings = tables.endings(rest.getKey());
            if (tables.steps > MOST_STEPS) {
                return tooMany(table);
            }
            sum += upTo(limit, rest.getValue(), endings);
        }
        return Score.of(Math.min(1, sum));
    }

    /** The logarithm of what the probabilities of all tables have in common. */
    private double margins() {
        double margins = -logFactorials[logFactorials.length - 1];
        for (long row : left) {
            margins += logFactorials[(int) row];
        }
        for (long column : columns) {
            margins += logFactorials[(int) column];
        }
        return margins;
    }

    /** Fills the cells from this one on in all ways, but for two columns; {@code rest} is what the column has yet to hold. */
    private boolean begin(int column, int row, long rest, double probability) {
        if (++steps > MOST_STEPS || found > MOST_BEGINNINGS) {
            return false;
        }
        if (column == columns.length - 2) {
            beginnings
                    .computeIfAbsent(Arrays.stream(left).boxed().toList(), each -> new ArrayList<>())
                    .add(probability);
            found++;
            return true;
        }
        boolean last = row == left.length - 1;
        for (long count = last ? rest : 0; count <= Math.min(rest, left[row]); count++) {
            left[row] -= count;
            double more = probability - logFactorials[(int) count];
            boolean filled =
                    last ? begin(column + 1, 0, columns[column + 1], more) : begin(column, row + 1, rest - count, more);
            left[row] += count;
            if (!filled) {
                return false;
            }
        }
        return true;
    }

    /** The logarithms of the probabilities of all ways to fill the last two columns, sorted. */
    private double[] endings(List<Long> rest) {
        Endings endings = new Endings(rest);
        endings.fill(0, columns[columns.length - 2], 0);
        return endings.sorted();
    }

    /** The sum over beginnings of the endings with which the whole table is no more probable than the limit. */
    private static double upTo(double limit, List<Double> beginnings, double[] endings) {
        double top = endings[endings.length - 1];
        double[] sums = new double[endings.length + 1];
        for (int ending = 0; ending < endings.length; ending++) {
            sums[ending + 1] = sums[ending] + StrictMath.exp(endings[ending] - top);
        }
        double sum = 0;
        for (double beginning : beginnings) {
            int place = Arrays.binarySearch(endings, limit - beginning);
            int count = place < 0 ? -place - 1 : place;
            while (count < endings.length && endings[count] <= limit - beginning) {
                count++;
            }
            sum += sums[count] * StrictMath.exp(beginning + top);
        }
        return sum;
    }

    /** Fills one column; the other is the rest. */
    private final class Endings {

        private final List<Long> rest;
        private double[] found = new double[64];
        private int size;

        Endings(List<Long> rest) {
            this.rest = rest;
        }

        void fill(int row, long column, double probability) {
            boolean last = row == rest.size() - 1;
            for (long count = last ? column : 0; count <= Math.min(column, rest.get(row)); count++) {
                if (++steps > MOST_STEPS) {
                    return;
                }
                double more = probability - logFactorials[(int) count] - logFactorials[(int) (rest.get(row) - count)];
                if (last) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = more;
                } else {
                    fill(row + 1, column - count, more);
                }
            }
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(found, Math.max(1, size));
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static long[] nonzero(long[] margins) {
        return Arrays.stream(margins).filter(margin -> margin > 0).toArray();
    }

    private static Score tooMany(CrossTable table) {
        return Score.none(
                "Fisher's exact test would have to go through too many tables of " + table.units() + " units; use χ²");
    }
}
