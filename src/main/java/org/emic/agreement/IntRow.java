package org.emic.agreement;

import java.util.Arrays;

/** Whole numbers as a key: equal when all of them are, in lexicographic order. */
record IntRow(int... cells) implements Comparable<IntRow> {

    @Override
    public boolean equals(Object other) {
        return other instanceof IntRow row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public int compareTo(IntRow other) {
        return Arrays.compare(cells, other.cells);
    }
}
