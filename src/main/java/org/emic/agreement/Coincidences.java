package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The coincidence table of Krippendorff's alpha, without its empty cells: what KALPHA draws pairs from. */
final class Coincidences {

    private final long[] margins;
    private final Distances distances;
    private final CountsTable counts;
    private final double all;
    private final List<int[]> cells = new ArrayList<>();
    private final List<Double> often = new ArrayList<>();

    Coincidences(CountsTable counts, Level level) {
        this.counts = counts;
        this.margins = counts.margins(2);
        this.distances = Distances.of(level, counts.categories(), margins);
        this.all = counts.ratingsInUnitsOf(2);
        Map<IntRow, Double> found = new TreeMap<>();
        for (int row = 0; row < counts.rows(); row++) {
            if (counts.ratings(row) >= 2) {
                add(row, found);
            }
        }
        found.forEach((cell, value) -> {
            cells.add(cell.cells());
            often.add(value);
        });
    }

    /** Each cell c ≤ k holds o_cc, or o_ck + o_kc. */
    private void add(int row, Map<IntRow, Double> found) {
        double share = counts.times(row) / (counts.ratings(row) - 1.0);
        for (int one = 0; one < counts.chosen(row); one++) {
            for (int other = one; other < counts.chosen(row); other++) {
                double pairs = one == other
                        ? counts.count(row, one) * (counts.count(row, one) - 1.0)
                        : 2.0 * counts.count(row, one) * counts.count(row, other);
                if (pairs > 0) {
                    found.merge(
                            new IntRow(counts.category(row, one), counts.category(row, other)),
                            share * pairs,
                            Double::sum);
                }
            }
        }
    }

    /** The squared difference of a cell's values. */
    double distance(int cell) {
        return distances.squared(cells.get(cell)[0], cells.get(cell)[1]);
    }

    /** For each cell, the probability of it or one before it. */
    double[] cumulated() {
        double[] until = new double[cells.size()];
        double sum = 0;
        for (int cell = 0; cell < until.length; cell++) {
            sum += often.get(cell) / all;
            until[cell] = sum;
        }
        return until;
    }

    /** D_o. */
    double observed() {
        double sum = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            sum += often.get(cell) * distance(cell);
        }
        return sum / all;
    }

    /** D_e. */
    double expected() {
        return distances.among(margins) / (all * (all - 1));
    }

    /** How many values were given twice in some unit. */
    long diagonals() {
        return cells.stream().filter(cell -> cell[0] == cell[1]).count();
    }

    /** The probability that so many pairs all are of one and the same value. */
    double sameValue(long draws) {
        double sum = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell)[0] == cells.get(cell)[1]) {
                sum += StrictMath.pow(often.get(cell) / all, (double) draws);
            }
        }
        return sum;
    }

    /** How many pairs a replicate has. */
    long draws(String asked) {
        return switch (asked) {
            case Resampling.PAIRS -> pairs();
            case Resampling.MACRO -> Math.max(1, (long) Math.min(25.0 * filled(), (counts.coders() - 1) * all / 2));
            default -> Long.parseLong(asked);
        };
    }

    /** Pairs of ratings within units, each counted once. */
    private long pairs() {
        long pairs = 0;
        for (int row = 0; row < counts.rows(); row++) {
            pairs += counts.times(row) * counts.ratings(row) * (counts.ratings(row) - 1L) / 2;
        }
        return pairs;
    }

    /** Cells that are not empty, those above and below the diagonal counted both. */
    private long filled() {
        return 2L * cells.size() - diagonals();
    }
}
