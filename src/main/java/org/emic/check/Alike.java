package org.emic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs what was reworded: of two lists of texts those that share most words. */
final class Alike {

    /** Comparisons: with more, texts are paired by their place. */
    private static final int MOST = 1_000_000;

    /** Half of the words of both. */
    private static final double LEAST = 0.5;

    /** The numbers of two texts of two lists. */
    record Pair(int before, int after) {}

    private record Likeness(Pair pair, double share) {}

    private Alike() {}

    /** Each text at most once; those with most words in common first, then in their order. By {@code before}. */
    static List<Pair> pairs(List<String> before, List<String> after) {
        List<Likeness> all = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST) {
            return byPlace(Math.min(before.size(), after.size()));
        }
        List<Set<String>> words = after.stream().map(Alike::words).toList();
        for (int i = 0; i < before.size(); i++) {
            Set<String> mine = words(before.get(i));
            for (int j = 0; j < after.size(); j++) {
                double share = share(mine, words.get(j));
                if (share >= LEAST) {
                    all.add(new Likeness(new Pair(i, j), share));
                }
            }
        }
        // The sort keeps the order of those that are equally alike.
        all.sort(Comparator.comparingDouble((Likeness each) -> -each.share()));
        Set<Integer> usedBefore = new HashSet<>();
        Set<Integer> usedAfter = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Likeness each : all) {
            boolean free = !usedBefore.contains(each.pair().before())
                    && !usedAfter.contains(each.pair().after());
            if (free) {
                usedBefore.add(each.pair().before());
                usedAfter.add(each.pair().after());
                pairs.add(each.pair());
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::before));
        return pairs;
    }

    private static List<Pair> byPlace(int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new Pair(i, i));
        }
        return pairs;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(TextJudge.words(text));
    }

    private static double share(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return common == 0 ? 0 : 2.0 * common / (some.size() + others.size());
    }
}
