package org.emic.coding;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.emic.index.UnitMatch;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Keeps some of the units that pass, each with the same chance. A unit's rank is made from the seed and from where the unit
 * is, and those of the lowest ranks stay: so neither the order in which they pass nor what else is in the study decides
 * whether one of two is before the other.
 */
final class RandomSample {

    private record Ranked(long rank, Source source, UnitMatch unit) {}

    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::source)
            .thenComparing(ranked -> ranked.unit().span());
    private static final Comparator<Ranked> HIGHEST =
            Comparator.comparingLong(Ranked::rank).thenComparing(ORDER).reversed();

    private final SearchView.Sample wanted;
    private final PriorityQueue<Ranked> kept = new PriorityQueue<>(HIGHEST);

    RandomSample(SearchView.Sample wanted) {
        this.wanted = wanted;
    }

    void offer(Source source, UnitMatch unit) {
        kept.add(new Ranked(rank(source.id(), unit.span()), source, unit));
        if (kept.size() > wanted.size()) {
            kept.remove();
        }
    }

    /** Those that stayed, by source and span. */
    void each(Search.Sink sink) {
        List<Ranked> all = kept.stream().sorted(ORDER).toList();
        all.forEach(ranked -> sink.found(ranked.source(), ranked.unit()));
    }

    private long rank(String source, Span span) {
        long rank = mixed(wanted.seed());
        for (int i = 0; i < source.length(); i++) {
            rank = mixed(rank + source.charAt(i));
        }
        return mixed(mixed(rank + span.start()) + span.end());
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), with its step. */
    private static long mixed(long seed) {
        long mixed = seed + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
