package org.emic.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts equal rows, and gives them in lexicographic order, so that what is computed from them does not hang on the order in
 * which units came.
 */
final class RowCounter {

    private final Map<IntRow, long[]> times = new HashMap<>();

    void add(IntRow row, long more) {
        if (more < 0) {
            throw new IllegalArgumentException("a row cannot occur " + more + " times");
        }
        if (more > 0) {
            times.computeIfAbsent(row, each -> new long[1])[0] += more;
        }
    }

    /** The distinct rows. */
    List<IntRow> rows() {
        return times.keySet().stream().sorted().toList();
    }

    /** How often each of {@code rows} was added. */
    long[] times(List<IntRow> rows) {
        return rows.stream().mapToLong(row -> times.get(row)[0]).toArray();
    }
}
