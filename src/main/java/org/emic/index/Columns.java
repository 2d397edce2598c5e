package org.emic.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.emic.model.Span;

/** The units of {@link CodeMatches}, unpacked. */
final class Columns {

    private static final int NUMBERS = 4;

    private final int[] sources;
    /** Start, end, hits and tokens of each. */
    private final int[] numbers;

    private Columns(int size) {
        sources = new int[size];
        numbers = new int[NUMBERS * size];
    }

    /** All units of {@code runs}, in their order. */
    static Columns of(List<CodeMatches.Run> runs) {
        Columns columns =
                new Columns(runs.stream().mapToInt(CodeMatches.Run::units).sum());
        int unit = 0;
        for (CodeMatches.Run run : runs) {
            Arrays.fill(columns.sources, unit, unit + run.units(), run.source());
            columns.unpack(run, unit);
            unit += run.units();
        }
        return columns;
    }

    private void unpack(CodeMatches.Run run, int firstUnit) {
        int number = 0;
        int shift = 0;
        int at = NUMBERS * firstUnit;
        for (int i = run.from(); i < run.to(); i++) {
            byte part = run.bytes()[i];
            number |= (part & 0x7f) << shift;
            shift += 7;
            if (part >= 0) {
                numbers[at++] = number;
                number = 0;
                shift = 0;
            }
        }
        int start = 0;
        for (int i = NUMBERS * firstUnit; i < at; i += NUMBERS) {
            start += numbers[i];
            numbers[i] = start;
            numbers[i + 1] += start;
        }
    }

    int size() {
        return sources.length;
    }

    int source(int i) {
        return sources[i];
    }

    int start(int i) {
        return numbers[NUMBERS * i];
    }

    int end(int i) {
        return numbers[NUMBERS * i + 1];
    }

    Span span(int i) {
        return new Span(start(i), end(i));
    }

    int hits(int i) {
        return numbers[NUMBERS * i + 2];
    }

    int words(int i) {
        return numbers[NUMBERS * i + 3];
    }

    /** Packs units of one source again: by start and end, of those with the same span the one with most hits. */
    void packInOrder(Rows into) {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingInt(this::start).thenComparingInt(this::end).thenComparingInt(i -> -hits(i)));
        int last = -1;
        for (int i : order) {
            if (last < 0 || start(last) != start(i) || end(last) != end(i)) {
                into.add(start(i), end(i), hits(i), words(i));
                last = i;
            }
        }
    }
}
