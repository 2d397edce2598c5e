package org.emic.agreement;

/**
 * What turns one coder's boundaries into another's (Fournier 2013): boundaries both drew match; a boundary of one and
 * one of the other fewer than n_t places apart, with none of their own at the other's place, are a near miss; what is
 * left was added or left out.
 *
 * <p>Near misses are taken from the nearest to the farthest, from left to right. A near miss of distance d costs d /
 * n_t, any other edit 1.
 *
 * @param matches boundaries that both drew
 * @param misses boundaries that only one drew, near misses apart
 * @param nearMisses pairs of boundaries that nearly match
 * @param cost of all edits
 * @param places where a boundary may be
 */
record BoundaryEdits(long matches, long misses, long nearMisses, double cost, long places) {

    static final BoundaryEdits NONE = new BoundaryEdits(0, 0, 0, 0, 0);

    static BoundaryEdits of(boolean[] one, boolean[] other, int near) {
        int places = one.length;
        boolean[] used = new boolean[places];
        long nearMisses = 0;
        double cost = 0;
        for (int distance = 1; distance < near; distance++) {
            for (int place = 0; place + distance < places; place++) {
                int next = place + distance;
                boolean apart = one[place] != other[place]
                        && one[next] != other[next]
                        && one[place] != one[next]
                        && other[place] != other[next];
                if (apart && !used[place] && !used[next]) {
                    used[place] = true;
                    used[next] = true;
                    nearMisses++;
                    cost += (double) distance / near;
                }
            }
        }
        long matches = 0;
        long misses = 0;
        for (int place = 0; place < places; place++) {
            matches += one[place] && other[place] ? 1 : 0;
            misses += one[place] != other[place] && !used[place] ? 1 : 0;
        }
        return new BoundaryEdits(matches, misses, nearMisses, cost + misses, places);
    }

    BoundaryEdits plus(BoundaryEdits more) {
        return new BoundaryEdits(
                matches + more.matches,
                misses + more.misses,
                nearMisses + more.nearMisses,
                cost + more.cost,
                places + more.places);
    }

    /** Of all texts, for two of the coders. */
    static BoundaryEdits of(Segmentations segmentations, int first, int second, int near) {
        BoundaryEdits sum = NONE;
        for (Segmentations.Text text : segmentations.texts()) {
            sum = sum.plus(of(text.boundaries(first), text.boundaries(second), near));
        }
        return sum;
    }
}
