package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tokens {@code [from, to)} of a unit. */
record Stretch(int from, int to) implements Comparable<Stretch> {

    private static final Comparator<Stretch> ORDER =
            Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to);

    boolean shares(Stretch other) {
        return from < other.to && other.from < to;
    }

    /** Tokens between two stretches that share none. */
    int between(Stretch other) {
        return from >= other.to ? from - other.to : other.from - to;
    }

    Stretch cover(Stretch other) {
        return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
    }

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }

    /** Overlapping ones made one; touching ones not. */
    static List<Stretch> merged(Collection<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch each : stretches.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).shares(each)) {
                merged.set(last, merged.get(last).cover(each));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }
}
