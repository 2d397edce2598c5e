package org.emic.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the sources of the last application are among those of today; both are lists of ids.
 *
 * @param moved the index today of each source of the last application; -1 if it changed or is gone
 * @param before the rank of each source of the last application among all sources of both
 * @param now the rank of each source of today among the same
 */
record Ranks(int[] moved, int[] before, int[] now) {

    static Ranks of(List<String> old, Collection<String> today, Set<String> changed) {
        TreeSet<String> union = new TreeSet<>(old);
        union.addAll(today);
        Map<String, Integer> rank = new HashMap<>();
        union.forEach(id -> rank.put(id, rank.size()));
        Map<String, Integer> place = new HashMap<>();
        today.forEach(id -> place.put(id, place.size()));
        return new Ranks(
                old.stream()
                        .mapToInt(id -> changed.contains(id) ? -1 : place.getOrDefault(id, -1))
                        .toArray(),
                old.stream().mapToInt(rank::get).toArray(),
                today.stream().mapToInt(rank::get).toArray());
    }
}
