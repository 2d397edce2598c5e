package org.emic.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units × categories: how many coders chose which category. Units with equal counts are one row. A row keeps only the
 * categories that were chosen.
 */
public final class CountsTable implements Data, Rows<CountsTable> {

    private final Categories categories;
    private final int coders;
    private final int[][] rows;
    private final int[] ratings;
    private final long[] times;

    private CountsTable(CountsTable like, int[][] rows, int[] ratings, long[] times) {
        this.categories = like.categories;
        this.coders = like.coders;
        this.rows = rows;
        this.ratings = ratings;
        this.times = times;
    }

    CountsTable(Categories categories, int coders, RowCounter counter) {
        RowCounter.Distinct distinct = counter.distinct();
        this.categories = categories;
        this.coders = coders;
        this.rows = distinct.rows();
        this.times = distinct.times();
        this.ratings = Arrays.stream(rows).mapToInt(CountsTable::ratings).toArray();
    }

    /**
     * A table as people lay it out. The number of coders is the largest number of ratings any unit has; units with
     * fewer have ratings missing.
     *
     * @param units for each unit, how many coders chose each of the categories, in their order
     * @throws IllegalArgumentException if a unit has more or fewer counts than there are categories, or a negative one
     */
    public static CountsTable of(Categories categories, List<int[]> units) {
        RowCounter counter = new RowCounter();
        int coders = 0;
        for (int[] unit : units) {
            if (unit.length != categories.size() || Arrays.stream(unit).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a unit needs " + categories.size()
                        + " counts of 0 or more, one for each category, not " + Arrays.toString(unit));
            }
            coders = Math.max(coders, Arrays.stream(unit).sum());
            counter.add(
                    IntStream.range(0, unit.length)
                            .filter(category -> unit[category] > 0)
                            .flatMap(category -> IntStream.of(category, unit[category]))
                            .toArray(),
                    1);
        }
        return new CountsTable(categories, coders, counter);
    }

    /** The row of a unit that was given these categories; they are sorted first. */
    static int[] row(int... given) {
        Arrays.sort(given);
        int[] cells = new int[2 * given.length];
        int size = 0;
        for (int category : given) {
            if (size > 0 && cells[size - 2] == category) {
                cells[size - 1]++;
            } else {
                cells[size++] = category;
                cells[size++] = 1;
            }
        }
        return Arrays.copyOf(cells, size);
    }

    @Override
    public DataKind kind() {
        return DataKind.COUNTS;
    }

    public Categories categories() {
        return categories;
    }

    @Override
    public int coders() {
        return coders;
    }

    @Override
    public int rows() {
        return rows.length;
    }

    @Override
    public long times(int row) {
        return times[row];
    }

    /** How many categories the units of a row were given. */
    int chosen(int row) {
        return rows[row].length / 2;
    }

    /** The category at a place among those the units of a row were given. */
    int category(int row, int place) {
        return rows[row][2 * place];
    }

    /** How many coders gave it. */
    int count(int row, int place) {
        return rows[row][2 * place + 1];
    }

    /** How many ratings the units of a row have. */
    int ratings(int row) {
        return ratings[row];
    }

    private static int ratings(int[] row) {
        int sum = 0;
        for (int place = 1; place < row.length; place += 2) {
            sum += row[place];
        }
        return sum;
    }

    @Override
    public CountsTable withTimes(long[] other) {
        return new CountsTable(this, rows, ratings, other);
    }

    @Override
    public CountsTable complete() {
        int[] kept = IntStream.range(0, rows.length)
                .filter(row -> ratings(row) == coders)
                .toArray();
        return new CountsTable(
                this,
                Arrays.stream(kept).mapToObj(row -> rows[row]).toArray(int[][]::new),
                Arrays.stream(kept).map(row -> ratings[row]).toArray(),
                Arrays.stream(kept).mapToLong(row -> times[row]).toArray());
    }

    @Override
    public long missing() {
        long missing = 0;
        for (int row = 0; row < rows.length; row++) {
            missing += times[row] * (coders - ratings(row));
        }
        return missing;
    }

    /** Ratings in units that have at least {@code least} of them. */
    long ratingsInUnitsOf(int least) {
        long sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += ratings(row) >= least ? times[row] * ratings(row) : 0;
        }
        return sum;
    }

    /** Units that have at least {@code least} ratings. */
    long unitsOf(int least) {
        long units = 0;
        for (int row = 0; row < rows.length; row++) {
            units += ratings(row) >= least ? times[row] : 0;
        }
        return units;
    }

    /** How often each category was given in units that have at least {@code least} ratings. */
    long[] margins(int least) {
        long[] margins = new long[categories.size()];
        for (int row = 0; row < rows.length; row++) {
            if (ratings(row) >= least) {
                for (int place = 0; place < chosen(row); place++) {
                    margins[category(row, place)] += times[row] * count(row, place);
                }
            }
        }
        return margins;
    }
}
