package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.emic.agreement.Spans;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * A source cut into units, and which of them each coder gave which code. A unit carries a code where a coding of it and
 * the unit share text.
 */
final class CodedSource {

    private final Source source;
    private final List<Span> units;
    private final List<Long> times;
    private final long allTimes;
    private final boolean[] worked;
    private final List<List<Coding>> codings;
    private final List<Map<CodeQuestion.Key, BitSet>> carrying = new ArrayList<>();

    /**
     * @param units in text order, none overlapping
     * @param times how often each unit counts
     * @param worked which coders have worked on the source
     * @param codings of each coder
     */
    CodedSource(Source source, List<Span> units, List<Long> times, boolean[] worked, List<List<Coding>> codings) {
        this.source = source;
        this.units = List.copyOf(units);
        this.times = List.copyOf(times);
        this.allTimes = times.stream().mapToLong(Long::longValue).sum();
        this.worked = worked;
        this.codings = codings;
        int[] ends = units.stream().mapToInt(Span::end).toArray();
        for (List<Coding> own : codings) {
            Map<CodeQuestion.Key, BitSet> found = new TreeMap<>();
            for (Coding coding : own) {
                BitSet set = found.computeIfAbsent(key(coding), each -> new BitSet());
                for (int unit = first(ends, coding.span().start());
                        unit < ends.length
                                && units.get(unit).start() < coding.span().end();
                        unit++) {
                    set.set(unit);
                }
            }
            carrying.add(found);
        }
    }

    static CodeQuestion.Key key(Coding coding) {
        return new CodeQuestion.Key(coding.codebook(), coding.code());
    }

    /** The first unit that ends after a place. */
    private static int first(int[] ends, int at) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Source source() {
        return source;
    }

    List<Span> units() {
        return units;
    }

    /** How often a unit counts. */
    long times(int unit) {
        return times.get(unit);
    }

    /** How often all units count together. */
    long times() {
        return allTimes;
    }

    boolean worked(int coder) {
        return worked[coder];
    }

    boolean allWorked() {
        for (boolean each : worked) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    List<Coding> codings(int coder) {
        return codings.get(coder);
    }

    /** The units that a coder gave one of the codes. */
    BitSet carrying(int coder, Set<CodeQuestion.Key> keys) {
        BitSet all = new BitSet();
        Map<CodeQuestion.Key, BitSet> own = carrying.get(coder);
        for (CodeQuestion.Key key : keys.size() < own.size() ? keys : own.keySet()) {
            BitSet set = keys.contains(key) ? own.get(key) : null;
            if (set != null) {
                all.or(set);
            }
        }
        return all;
    }

    /** The codes any coder used here. */
    Set<CodeQuestion.Key> used() {
        Set<CodeQuestion.Key> all = new TreeSet<>();
        carrying.forEach(own -> all.addAll(own.keySet()));
        return all;
    }

    /** Codings of a coder that share text with no unit, so that they are counted nowhere. */
    long outside(int coder) {
        int[] ends = units.stream().mapToInt(Span::end).toArray();
        return codings.get(coder).stream()
                .filter(coding -> {
                    int unit = first(ends, coding.span().start());
                    return unit == ends.length
                            || units.get(unit).start() >= coding.span().end();
                })
                .count();
    }

    /**
     * The stretches that a coder marked with one of the codes, inside the extents of the source.
     *
     * @param value what a code is called
     */
    List<Spans.Mark> marks(
            int coder, Set<CodeQuestion.Key> keys, Extents extents, Function<CodeQuestion.Key, String> value) {
        List<Spans.Mark> marks = new ArrayList<>();
        for (Coding coding : codings.get(coder)) {
            if (keys.contains(key(coding))) {
                extents.clipped(coding.span())
                        .forEach(piece -> marks.add(new Spans.Mark(
                                coding.coder(), piece.text(), piece.points(), value.apply(key(coding)))));
            }
        }
        return marks;
    }
}
