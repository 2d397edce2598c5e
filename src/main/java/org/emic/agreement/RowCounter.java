package org.emic.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/**
 * Counts equal rows of numbers, and gives them in lexicographic order, so that what is computed from them does not hang
 * on the order in which units came.
 *
 * <p>Rows gather in an array; when it is full it is sorted and equal rows become one. It grows only where rows differ:
 * a million units that are alike need no more room than a thousand, and a million that differ are sorted a few times. A
 * row that was met not long ago is found by its hash and only counted.
 */
final class RowCounter {

    /**
     * Rows, each once, in order.
     *
     * @param times how often each occurs
     */
    record Distinct(int[][] rows, long[] times) {}

    private static final class Entry {
        final int[] cells;
        long times;

        Entry(int[] cells, long times) {
            this.cells = cells;
            this.times = times;
        }
    }

    private static final Comparator<Entry> ORDER = (one, other) -> Arrays.compare(one.cells, other.cells);

    private static final int FIRST_ROOM = 1 << 12;

    private final Entry[] recent = new Entry[FIRST_ROOM];
    private Entry[] entries = new Entry[FIRST_ROOM];
    private int size;

    /** Adds a row, which must not be changed afterwards. */
    void add(int[] row, long times) {
        if (times < 0) {
            throw new IllegalArgumentException("a row cannot occur " + times + " times");
        }
        int slot = Math.floorMod(Arrays.hashCode(row), FIRST_ROOM);
        if (recent[slot] != null && Arrays.equals(recent[slot].cells, row)) {
            recent[slot].times += times;
        } else if (times > 0) {
            recent[slot] = new Entry(row, times);
            append(recent[slot]);
        }
    }

    private void append(Entry entry) {
        if (size == entries.length) {
            merge();
            if (size > entries.length / 2) {
                entries = Arrays.copyOf(entries, 2 * entries.length);
            }
        }
        entries[size++] = entry;
    }

    Distinct distinct() {
        merge();
        int[][] rows = new int[size][];
        long[] times = new long[size];
        for (int entry = 0; entry < size; entry++) {
            rows[entry] = entries[entry].cells;
            times[entry] = entries[entry].times;
        }
        return new Distinct(rows, times);
    }

    /** The rows with every cell changed, by a change that keeps different cells different. */
    Distinct distinct(IntUnaryOperator change) {
        RowCounter changed = new RowCounter();
        merge();
        for (int entry = 0; entry < size; entry++) {
            int[] cells = entries[entry].cells.clone();
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell] = change.applyAsInt(cells[cell]);
            }
            changed.add(cells, entries[entry].times);
        }
        return changed.distinct();
    }

    private void merge() {
        Arrays.fill(recent, null);
        Arrays.sort(entries, 0, size, ORDER);
        int kept = 0;
        for (int entry = 0; entry < size; entry++) {
            Entry next = entries[entry];
            if (kept > 0 && Arrays.equals(entries[kept - 1].cells, next.cells)) {
                entries[kept - 1].times += next.times;
            } else {
                entries[kept++] = next;
            }
        }
        Arrays.fill(entries, kept, size, null);
        size = kept;
    }
}
