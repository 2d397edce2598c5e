package org.emic.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/** The columns of {@link CodeMatches} while they grow: source, start, end, hits, words. */
final class Rows {

    private static final int COLUMNS = 5;

    /** Rows that belong to one source and stand together. */
    private record Run(int source, Rows rows, int from, int to) {}

    private final int[][] columns = new int[COLUMNS][16];
    private int size;

    void add(int... row) {
        if (size == columns[0].length) {
            int larger = ArrayUtil.oversize(size + 1, Integer.BYTES);
            for (int c = 0; c < COLUMNS; c++) {
                columns[c] = Arrays.copyOf(columns[c], larger);
            }
        }
        for (int c = 0; c < COLUMNS; c++) {
            columns[c][size] = row[c];
        }
        size++;
    }

    /** All rows of {@code parts} by source, start and end; of those with the same span the one with most hits. */
    static CodeMatches join(String code, List<Rows> parts) {
        List<Run> runs = new ArrayList<>();
        int size = 0;
        for (Rows part : parts) {
            size += part.size;
            part.collect(runs);
        }
        runs.sort(Comparator.comparingInt(Run::source));
        int[][] all = new int[COLUMNS][size];
        int at = 0;
        for (Run run : runs) {
            for (int c = 0; c < COLUMNS; c++) {
                System.arraycopy(run.rows().columns[c], run.from(), all[c], at, run.to() - run.from());
            }
            at += run.to() - run.from();
        }
        return inOrder(all, size) ? new CodeMatches(code, size, all) : sorted(code, all, size);
    }

    private void collect(List<Run> runs) {
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || columns[0][i] != columns[0][from]) {
                runs.add(new Run(columns[0][from], this, from, i));
                from = i;
            }
        }
    }

    private static boolean inOrder(int[][] all, int size) {
        for (int i = 1; i < size; i++) {
            if (all[0][i - 1] == all[0][i]
                    && (all[1][i - 1] > all[1][i] || (all[1][i - 1] == all[1][i] && all[2][i - 1] >= all[2][i]))) {
                return false;
            }
        }
        return true;
    }

    private static CodeMatches sorted(String code, int[][] all, int size) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingInt((Integer i) -> all[0][i])
                        .thenComparingInt(i -> all[1][i])
                        .thenComparingInt(i -> all[2][i])
                        .thenComparingInt(i -> -all[3][i]));
        int[][] columns = new int[COLUMNS][size];
        int kept = 0;
        for (int i : order) {
            boolean again = kept > 0;
            for (int c = 0; c < 3; c++) {
                again = again && columns[c][kept - 1] == all[c][i];
            }
            if (!again) {
                for (int c = 0; c < COLUMNS; c++) {
                    columns[c][kept] = all[c][i];
                }
                kept++;
            }
        }
        return new CodeMatches(code, kept, columns);
    }
}
