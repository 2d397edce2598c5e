package org.emic.agreement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units × coders: which category each coder gave each unit, or that it is missing. Units that were rated alike are kept
 * as one row with the number of units it stands for; which unit was which is not kept.
 */
public final class Ratings implements Data, Rows<Ratings> {

    static final int MISSING = -1;

    private final List<String> coders;
    private final Categories categories;
    private final int[][] rows;
    private final long[] times;

    Ratings(List<String> coders, Categories categories, int[][] rows, long[] times) {
        this.coders = List.copyOf(coders);
        this.categories = categories;
        this.rows = rows;
        this.times = times;
        if (new HashSet<>(coders).size() < coders.size()) {
            throw new IllegalArgumentException("a coder stands twice: " + String.join(", ", coders));
        }
    }

    /** Ratings to be filled, whose categories are those that will be met. */
    public static RatingsBuilder of(List<String> coders) {
        return new RatingsBuilder(coders);
    }

    /** Ratings to be filled, whose categories are known, used or not. */
    public static RatingsBuilder of(List<String> coders, Categories categories) {
        return new RatingsBuilder(coders, categories);
    }

    @Override
    public DataKind kind() {
        return DataKind.RATINGS;
    }

    /** The coders, in the order of their columns. */
    public List<String> coderNames() {
        return coders;
    }

    public Categories categories() {
        return categories;
    }

    @Override
    public int rows() {
        return rows.length;
    }

    @Override
    public int coders() {
        return coders.size();
    }

    @Override
    public long times(int row) {
        return times[row];
    }

    /** The category a coder gave the units of a row, or {@link #MISSING}. */
    int value(int row, int coder) {
        return rows[row][coder];
    }

    @Override
    public Ratings withTimes(long[] other) {
        return new Ratings(coders, categories, rows, other);
    }

    @Override
    public Ratings complete() {
        int[] kept = IntStream.range(0, rows.length)
                .filter(row -> Arrays.stream(rows[row]).noneMatch(value -> value == MISSING))
                .toArray();
        return new Ratings(
                coders,
                categories,
                Arrays.stream(kept).mapToObj(row -> rows[row]).toArray(int[][]::new),
                Arrays.stream(kept).mapToLong(row -> times[row]).toArray());
    }

    @Override
    public long missing() {
        long missing = 0;
        for (int row = 0; row < rows.length; row++) {
            missing += times[row]
                    * Arrays.stream(rows[row]).filter(value -> value == MISSING).count();
        }
        return missing;
    }

    /**
     * How many of the coders chose which category, unit by unit: all that coefficients without named coders ask for.
     */
    public CountsTable counts() {
        RowCounter counter = new RowCounter();
        for (int row = 0; row < rows.length; row++) {
            int[] rated = rows[row].clone();
            int size = 0;
            for (int value : rated) {
                if (value != MISSING) {
                    rated[size++] = value;
                }
            }
            counter.add(CountsTable.row(Arrays.copyOf(rated, size)), times[row]);
        }
        return new CountsTable(categories, coders.size(), counter);
    }

    /**
     * Only those of some coders, in this order. Units that none of them rated stay, with all ratings missing.
     *
     * @throws IllegalArgumentException if one is not among the coders
     */
    public Ratings only(List<String> some) {
        int[] places = some.stream().mapToInt(coders::indexOf).toArray();
        if (Arrays.stream(places).anyMatch(place -> place < 0)) {
            throw new IllegalArgumentException(some + " are not all among " + coders);
        }
        RowCounter counter = new RowCounter();
        for (int row = 0; row < rows.length; row++) {
            int[] all = rows[row];
            counter.add(Arrays.stream(places).map(place -> all[place]).toArray(), times[row]);
        }
        RowCounter.Distinct distinct = counter.distinct();
        return new Ratings(some, categories, distinct.rows(), distinct.times());
    }

    /** What two of the coders gave the units that both rated. */
    Pairs pairs(int first, int second) {
        Pairs.Builder pairs = new Pairs.Builder(categories.size());
        for (int row = 0; row < rows.length; row++) {
            int one = rows[row][first];
            int other = rows[row][second];
            if (one != MISSING && other != MISSING) {
                pairs.add(one, other, times[row]);
            }
        }
        return pairs.build();
    }
}
