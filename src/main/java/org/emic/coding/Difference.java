package org.emic.coding;

import java.io.IOException;

/** Counts what two applications of a code do not share. The newer one is told unit by unit, the older one is read along. */
final class Difference {

    private final Units before;
    private final int[] today;
    private boolean more;
    private int added;
    private int removed;

    /**
     * @param before of the older application, with its own indices of sources
     * @param today the rank of each older source among the older and newer ones together
     */
    Difference(Units before, int[] today) throws IOException {
        this.before = before;
        this.today = today;
        this.more = before.next();
    }

    /** @param rank of the source of the unit {@code now} stands at */
    void saw(Units now, int rank) throws IOException {
        while (more && compare(rank, now) < 0) {
            removed++;
            more = before.next();
        }
        if (more && compare(rank, now) == 0) {
            more = before.next();
        } else {
            added++;
        }
    }

    /** Whether a unit of the older application is left. */
    boolean hasBefore() {
        return more;
    }

    /** What {@link #saw} counts for {@code units} when nothing is left of the older application. */
    void added(int units) {
        added += units;
    }

    CodeChange end(CodeTally now) throws IOException {
        while (more) {
            removed++;
            more = before.next();
        }
        return new CodeChange(now, added, removed);
    }

    /** How the older unit stands to the newer one. */
    private int compare(int rank, Units now) {
        int source = Integer.compare(today[before.source()], rank);
        if (source != 0) {
            return source;
        }
        int start = Integer.compare(before.start(), now.start());
        return start != 0 ? start : Integer.compare(before.end(), now.end());
    }
}
