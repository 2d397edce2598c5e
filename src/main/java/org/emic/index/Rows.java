package org.emic.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Packs units as {@link CodeMatches.Run} says while they are found: one source after the other, each in text order. */
final class Rows {

    /** Bytes of a unit, at most. */
    private static final int LONGEST = 4 * 5;

    private byte[] bytes = new byte[512];
    private int length;
    private int lastStart;

    /** Of each run: its source, where its bytes begin, its units. */
    private int[] runs = new int[3 * 8];

    private long[] runHits = new long[8];
    private int count;

    /** What is added from now on is of {@code source}, an index in the study. */
    void source(int source) {
        if (count > 0 && runs[3 * count - 3] == source) {
            return;
        }
        if (count == runHits.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
            runHits = Arrays.copyOf(runHits, 2 * count);
        }
        runs[3 * count] = source;
        runs[3 * count + 1] = length;
        count++;
        lastStart = 0;
    }

    /** Adds a unit that does not start before the one before; start and end are UTF-16 units of its source's text. */
    void add(int start, int end, int hits, int words) {
        if (bytes.length - length < LONGEST) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        put(start - lastStart);
        put(end - start);
        put(hits);
        put(words);
        lastStart = start;
        runs[3 * count - 1]++;
        runHits[count - 1] += hits;
    }

    private void put(int number) {
        int rest = number;
        while (rest > 0x7f) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** All rows of {@code parts} by source, start and end; of those with the same span the one with most hits. */
    static CodeMatches join(String code, List<Rows> parts) {
        List<CodeMatches.Run> all = new ArrayList<>();
        parts.forEach(part -> part.collect(all));
        all.sort(Comparator.comparingInt(CodeMatches.Run::source));
        List<CodeMatches.Run> joined = new ArrayList<>(all.size());
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || all.get(i).source() != all.get(from).source()) {
                joined.add(i - from == 1 ? all.get(from) : one(all.subList(from, i)));
                from = i;
            }
        }
        return new CodeMatches(code, joined);
    }

    /** Several runs of one source as one. */
    private static CodeMatches.Run one(List<CodeMatches.Run> runs) {
        Rows rows = new Rows();
        rows.source(runs.get(0).source());
        Columns.of(runs).packInOrder(rows);
        List<CodeMatches.Run> packed = new ArrayList<>();
        rows.collect(packed);
        return packed.get(0);
    }

    private void collect(List<CodeMatches.Run> into) {
        for (int i = 0; i < count; i++) {
            int to = i + 1 < count ? runs[3 * i + 4] : length;
            int units = runs[3 * i + 2];
            if (units > 0) {
                into.add(new CodeMatches.Run(runs[3 * i], units, runHits[i], bytes, runs[3 * i + 1], to));
            }
        }
    }
}
