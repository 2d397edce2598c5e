package org.emic.index;

import java.io.IOException;

/** What stands next to, near or apart from what: joins of two ordered lists of stretches, inside the walls. */
final class Proximities {

    private Proximities() {}

    /** Each of {@code left} with each of {@code right} that begins at the very next token. */
    static Hits next(Hits left, Hits right, Walls walls) throws IOException {
        return then(left, right, 0, walls, false);
    }

    /**
     * Each of {@code left} with each of {@code right} after it, with at most {@code distance} tokens between.
     *
     * @param merged whether the farthest of {@code right} is enough: all stretches that begin with one of {@code left}
     *     overlap, so that merged they are the longest
     */
    static Hits then(Hits left, Hits right, int distance, Walls walls, boolean merged) throws IOException {
        Hits found = new Hits(Math.min(left.size(), right.size()));
        int at = 0;
        for (int i = 0; i < left.size(); i++) {
            int end = left.to(i);
            int reach = Math.min(end + 1 + distance, walls.last(left.from(i)));
            at = seek(right, at, end + 1);
            if (merged) {
                int farthest = farthest(right, at, reach);
                if (farthest >= 0) {
                    found.add(left.from(i), farthest);
                }
            } else {
                for (int j = at; j < right.size() && right.from(j) <= reach; j++) {
                    found.add(left.from(i), right.to(j));
                }
            }
        }
        return found;
    }

    private static int farthest(Hits right, int begin, int reach) {
        int farthest = -1;
        if (right.isMonotone()) {
            int after = right.lowerBound(reach + 1);
            return after > begin ? right.to(after - 1) : -1;
        }
        for (int j = begin; j < right.size() && right.from(j) <= reach; j++) {
            farthest = Math.max(farthest, right.to(j));
        }
        return farthest;
    }

    /** Those of {@code keep} that none of {@code without} overlaps or comes within {@code distance} tokens of. */
    static Hits apart(Hits keep, Hits without, int distance, Walls walls) throws IOException {
        int[] farthest = new int[without.size()];
        for (int i = 0; i < farthest.length; i++) {
            farthest[i] = Math.max(without.to(i), i == 0 ? -1 : farthest[i - 1]);
        }
        Hits kept = new Hits(16);
        for (int i = 0; i < keep.size(); i++) {
            int reach = Math.min(keep.to(i) + 1 + distance, walls.last(keep.from(i)));
            int before = without.lowerBound(reach + 1) - 1;
            int nearest = Math.max(keep.from(i) - 1 - distance, walls.unit(keep.from(i)));
            if (before < 0 || farthest[before] < nearest) {
                kept.add(keep.from(i), keep.to(i));
            }
        }
        return kept;
    }

    /** The first of {@code hits} that begins at {@code token} or after it; {@code near} is where to look first. */
    private static int seek(Hits hits, int near, int token) {
        if (near > 0 && hits.from(near - 1) >= token) {
            return hits.lowerBound(token);
        }
        int at = near;
        for (int steps = 0; at < hits.size() && hits.from(at) < token; at++, steps++) {
            if (steps == 8) {
                return hits.lowerBound(token);
            }
        }
        return at;
    }
}
