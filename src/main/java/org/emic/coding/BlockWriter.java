package org.emic.coding;

import java.io.IOException;
import java.util.Arrays;
import org.emic.index.CodeMatches;

/**
 * Writes the units of a code: for each source that has any, how many sources were passed over, how many units it has, and
 * each unit as its distance from the start of the one before, its length, hits and words: as {@link CodeMatches.Run} has
 * them.
 */
final class BlockWriter {

    private static final int NUMBERS = 4;

    private final PackedOutput out;
    private int[] waiting = new int[64 * NUMBERS];
    private int filled;
    private int source = -1;
    private int written = -1;
    private int segments;
    private long hits;
    private int sources;

    BlockWriter(PackedOutput out) {
        this.out = out;
    }

    /** Adds the unit {@code units} stands at; it must not lie before the one added last. */
    void add(Units units) throws IOException {
        if (units.source() != source) {
            endSource();
            source = units.source();
        }
        if (filled == waiting.length) {
            waiting = Arrays.copyOf(waiting, filled * 2);
        }
        waiting[filled++] = units.start();
        waiting[filled++] = units.end();
        waiting[filled++] = units.hits();
        waiting[filled++] = units.words();
        segments++;
        hits += units.hits();
    }

    /** Adds all units of a source, which are packed in the form they have in a block. */
    void add(CodeMatches.Run run) throws IOException {
        endSource();
        source = run.source();
        out.number(source - written - 1L);
        out.number(run.units());
        out.bytes(run.bytes(), run.from(), run.to());
        written = source;
        sources++;
        segments += run.units();
        hits += run.hits();
    }

    /** Writes what is left, and says how much it was. */
    CodeTally end(String code) throws IOException {
        endSource();
        return new CodeTally(code, segments, hits, sources);
    }

    private void endSource() throws IOException {
        if (filled == 0) {
            return;
        }
        out.number(source - written - 1L);
        out.number(filled / NUMBERS);
        int before = 0;
        for (int i = 0; i < filled; i += NUMBERS) {
            out.number(waiting[i] - before);
            out.number(waiting[i + 1] - waiting[i]);
            out.number(waiting[i + 2]);
            out.number(waiting[i + 3]);
            before = waiting[i];
        }
        written = source;
        sources++;
        filled = 0;
    }
}
