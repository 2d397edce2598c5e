package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;

/** Two coders of several. */
record CoderPair(int first, int second, String name) {

    /** Each two coders once. */
    static List<CoderPair> all(Ratings ratings) {
        List<CoderPair> pairs = new ArrayList<>();
        for (int first = 0; first < ratings.coders(); first++) {
            for (int second = first + 1; second < ratings.coders(); second++) {
                String name = ratings.coderNames().get(first) + " – "
                        + ratings.coderNames().get(second);
                pairs.add(new CoderPair(first, second, name));
            }
        }
        return pairs;
    }

    /** What the two gave the units both rated. */
    Pairs of(Ratings ratings) {
        return ratings.pairs(first, second);
    }

    /** What statistics over all pairs are computed over: units and ratings that belong to some pair. */
    static Basis.Counted counted(Ratings ratings) {
        return CountStatistic.counted(ratings.counts());
    }
}
