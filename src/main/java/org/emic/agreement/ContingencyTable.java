package org.emic.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * Two coders: how many units the first gave the row's category and the second the column's.
 *
 * @param categories of rows and columns alike
 * @param cells a square, no number below 0
 */
public record ContingencyTable(Categories categories, List<List<Long>> cells) implements Data {

    private static final List<String> CODERS = List.of("rows", "columns");

    /** @throws IllegalArgumentException if it is no square of the categories, or a number is below 0 */
    public ContingencyTable {
        cells = cells.stream().map(List::copyOf).toList();
        int size = categories.size();
        if (cells.size() != size || cells.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a contingency table needs as many rows and columns as categories ("
                    + size + "), not " + cells.size() + " rows of "
                    + Arrays.toString(
                            cells.stream().mapToInt(List::size).distinct().toArray()));
        }
        if (cells.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a contingency table counts units, so no number can be below 0");
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.CONTINGENCY;
    }

    /** The same as ratings of two coders. */
    Ratings ratings() {
        RatingsBuilder ratings = Ratings.of(CODERS, categories);
        for (int row = 0; row < categories.size(); row++) {
            for (int column = 0; column < categories.size(); column++) {
                ratings.units(cells.get(row).get(column), categories.label(row), categories.label(column));
            }
        }
        return ratings.build();
    }
}
