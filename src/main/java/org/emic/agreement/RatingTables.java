package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;

/** The tables that coefficients of ratings rest on, laid out for showing. Rows and columns follow the categories. */
public final class RatingTables {

    private RatingTables() {}

    /** How many units the first coder gave the row's category and the second the column's, of those that both rated. */
    public static List<List<Long>> contingency(Ratings ratings, int first, int second) {
        Pairs pairs = ratings.pairs(first, second);
        int size = ratings.categories().size();
        long[][] cells = new long[size][size];
        for (int cell = 0; cell < pairs.cells(); cell++) {
            cells[pairs.first(cell)][pairs.second(cell)] = pairs.count(cell);
        }
        List<List<Long>> rows = new ArrayList<>();
        for (long[] row : cells) {
            rows.add(listed(row));
        }
        return rows;
    }

    /**
     * Krippendorff's coincidences: o_ck = Σ_u (ordered pairs of the values c and k in u) / (m_u − 1), over units with at
     * least two ratings. Rows add up to how often each category was given in them.
     */
    public static List<List<Double>> coincidences(CountsTable counts) {
        int size = counts.categories().size();
        double[][] cells = new double[size][size];
        for (int row = 0; row < counts.rows(); row++) {
            for (int one = 0; one < counts.chosen(row) && counts.ratings(row) > 1; one++) {
                double share = counts.times(row) * counts.count(row, one) / (counts.ratings(row) - 1.0);
                for (int other = 0; other < counts.chosen(row); other++) {
                    int partners = counts.count(row, other) - (one == other ? 1 : 0);
                    cells[counts.category(row, one)][counts.category(row, other)] += share * partners;
                }
            }
        }
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : cells) {
            List<Double> line = new ArrayList<>();
            for (double cell : row) {
                line.add(cell);
            }
            rows.add(line);
        }
        return rows;
    }

    /** How often each category was given, over all units with at least one rating. */
    public static List<Long> margins(CountsTable counts) {
        return listed(counts.margins(1));
    }

    /** How often a coder gave each category. */
    public static List<Long> margins(Ratings ratings, int coder) {
        long[] margins = new long[ratings.categories().size()];
        for (int row = 0; row < ratings.rows(); row++) {
            int value = ratings.value(row, coder);
            if (value != Ratings.MISSING) {
                margins[value] += ratings.times(row);
            }
        }
        return listed(margins);
    }

    private static List<Long> listed(long[] numbers) {
        List<Long> list = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            list.add(number);
        }
        return list;
    }
}
