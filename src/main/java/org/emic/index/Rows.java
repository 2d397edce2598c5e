package org.emic.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The columns of {@link CodeMatches} while they grow: start, end, hits and words of each unit, and runs of one source. */
final class Rows {

    private static final int COLUMNS = 4;

    /** Rows that belong to one source and stand together. */
    private record Run(int source, Rows rows, int from, int to) {}

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hits = new int[64];
    private int[] words = new int[64];
    private int size;

    private int[] runSources = new int[8];
    private int[] runStarts = new int[8];
    private int runs;

    /** What is added from now on is of {@code source}, an index in the study. */
    void source(int source) {
        if (runs > 0 && runSources[runs - 1] == source) {
            return;
        }
        if (runs == runSources.length) {
            runSources = Arrays.copyOf(runSources, runs * 2);
            runStarts = Arrays.copyOf(runStarts, runs * 2);
        }
        runSources[runs] = source;
        runStarts[runs++] = size;
    }

    /** Adds a unit; start and end are UTF-16 units of its source's text. */
    void add(int start, int end, int hitCount, int wordCount) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hits[size] = hitCount;
        words[size++] = wordCount;
    }

    private void grow() {
        int larger = size + (size >> 1);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        hits = Arrays.copyOf(hits, larger);
        words = Arrays.copyOf(words, larger);
    }

    /** All rows of {@code parts} by source, start and end; of those with the same span the one with most hits. */
    static CodeMatches join(String code, List<Rows> parts) {
        List<Run> all = new ArrayList<>();
        int size = 0;
        for (Rows part : parts) {
            size += part.size;
            part.collect(all);
        }
        all.sort(Comparator.comparingInt(Run::source));
        int[] sources = new int[size];
        int[][] columns = new int[COLUMNS][size];
        boolean inOrder = true;
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            Run run = all.get(i);
            boolean more = i > 0 && all.get(i - 1).source() == run.source();
            inOrder &= run.rows().isOrdered(run.from(), run.to()) && !more;
            int length = run.to() - run.from();
            Arrays.fill(sources, at, at + length, run.source());
            System.arraycopy(run.rows().starts, run.from(), columns[0], at, length);
            System.arraycopy(run.rows().ends, run.from(), columns[1], at, length);
            System.arraycopy(run.rows().hits, run.from(), columns[2], at, length);
            System.arraycopy(run.rows().words, run.from(), columns[3], at, length);
            at += length;
        }
        CodeMatches matches = new CodeMatches(code, size, sources, columns);
        return inOrder ? matches : sorted(matches);
    }

    private void collect(List<Run> into) {
        for (int i = 0; i < runs; i++) {
            int to = i + 1 < runs ? runStarts[i + 1] : size;
            if (to > runStarts[i]) {
                into.add(new Run(runSources[i], this, runStarts[i], to));
            }
        }
    }

    private boolean isOrdered(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (starts[i - 1] > starts[i] || (starts[i - 1] == starts[i] && ends[i - 1] >= ends[i])) {
                return false;
            }
        }
        return true;
    }

    private static CodeMatches sorted(CodeMatches all) {
        Integer[] order = new Integer[all.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingInt((Integer i) -> all.source(i))
                        .thenComparingInt(all::start)
                        .thenComparingInt(all::end)
                        .thenComparingInt(i -> -all.hits(i)));
        int[] sources = new int[order.length];
        int[][] columns = new int[COLUMNS][order.length];
        int kept = 0;
        for (int i : order) {
            boolean again = kept > 0
                    && sources[kept - 1] == all.source(i)
                    && columns[0][kept - 1] == all.start(i)
                    && columns[1][kept - 1] == all.end(i);
            if (!again) {
                sources[kept] = all.source(i);
                columns[0][kept] = all.start(i);
                columns[1][kept] = all.end(i);
                columns[2][kept] = all.hits(i);
                columns[3][kept++] = all.words(i);
            }
        }
        return new CodeMatches(all.code(), kept, sources, columns);
    }
}
