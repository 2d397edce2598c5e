package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emic.model.Source;

/** Counts which code follows which, and how often it would if the turns of each speaker group stood in any order. */
final class Transitions {

    /** The orders are drawn in so many parts, whatever the number of processors, so that they are the same everywhere. */
    private static final int PARTS = 4;

    /** What rounding may make of two equal distances. */
    private static final double ALIKE = 1e-9;

    private final List<TurnSequence> sources = new ArrayList<>();
    private final List<String> groups;
    private final int rows;
    private final long[] observed;
    private final long[] pairs;
    private final long[] from;
    private final long[] to;
    private final double[] chance;
    private long turns;

    Transitions(CodedStudy coded, CodeRows codes, SequenceRequest request) {
        this.rows = codes.count();
        this.groups = groups(coded, request);
        int cells = groups.size() * groups.size();
        this.pairs = new long[cells];
        this.from = new long[cells * rows];
        this.to = new long[cells * rows];
        this.observed = new long[cells * rows * rows];
        this.chance = new double[observed.length];
        Marker marker = new Marker(coded, codes, null, UnitKind.TURNS);
        for (int i = 0; i < coded.study().sources().size(); i++) {
            if (coded.isCounted(i)) {
                TurnSequence sequence = sequence(coded, marker.of(i, item -> true), request);
                sources.add(sequence);
                turns += sequence.codes().length;
                count(sequence);
                expect(sequence);
            }
        }
    }

    /** The labels of the groups, by name, those without a name last; one without a label where nothing is told apart. */
    List<String> groups() {
        return groups;
    }

    long turns() {
        return turns;
    }

    /** Pairs of turns of two groups. */
    long pairs(int group, int next) {
        return pairs[group * groups.size() + next];
    }

    /** Those of them whose first turn carries a code. */
    long from(int group, int next, int row) {
        return from[(group * groups.size() + next) * rows + row];
    }

    /** Those whose second turn does. */
    long to(int group, int next, int row) {
        return to[(group * groups.size() + next) * rows + row];
    }

    int cell(int group, int next, int first, int second) {
        return ((group * groups.size() + next) * rows + first) * rows + second;
    }

    long observed(int cell) {
        return observed[cell];
    }

    double chance(int cell) {
        return chance[cell];
    }

    /** For each cell how many of the random orders are as far from chance as what was observed. */
    long[] asFar(SequenceRequest.Draws draws) {
        List<long[]> counts = IntStream.range(0, Math.min(PARTS, draws.number()))
                .parallel()
                .mapToObj(part -> asFar(part, draws))
                .toList();
        long[] all = new long[observed.length];
        counts.forEach(part -> Arrays.setAll(all, cell -> all[cell] + part[cell]));
        return all;
    }

    /** One part of the orders, each drawn out of the one before it. */
    private long[] asFar(int part, SequenceRequest.Draws draws) {
        RandomOrders orders = new RandomOrders(sources, rows, groups.size(), mix(draws.seed()) + part);
        double[] off = new double[observed.length];
        Arrays.setAll(off, cell -> Math.abs(observed[cell] - chance[cell]) - ALIKE);
        long[] far = new long[observed.length];
        int[] drawn = new int[observed.length];
        for (int draw = part; draw < draws.number(); draw += PARTS) {
            Arrays.fill(drawn, 0);
            orders.draw(drawn);
            for (int cell = 0; cell < far.length; cell++) {
                far[cell] += Math.abs(drawn[cell] - chance[cell]) >= off[cell] ? 1 : 0;
            }
        }
        return far;
    }

    /** The mixer of SplitMix64: the same numbers everywhere. */
    static long mix(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private void count(TurnSequence source) {
        for (int i = 0; i < source.firsts().length; i++) {
            int first = source.firsts()[i];
            int second = source.seconds()[i];
            int cell = source.groups()[first] * groups.size() + source.groups()[second];
            pairs[cell]++;
            for (int a : source.codes()[first]) {
                from[cell * rows + a]++;
                for (int b : source.codes()[second]) {
                    observed[(cell * rows + a) * rows + b]++;
                }
            }
            for (int b : source.codes()[second]) {
                to[cell * rows + b]++;
            }
        }
    }

    /** Adds what any order of each group's turns gives on average. */
    private void expect(TurnSequence source) {
        int count = groups.size();
        int[] turnsOf = new int[count];
        long[][] carry = new long[count][rows];
        long[][] both = new long[count][rows * rows];
        for (int turn = 0; turn < source.codes().length; turn++) {
            int group = source.groups()[turn];
            turnsOf[group]++;
            for (int a : source.codes()[turn]) {
                carry[group][a]++;
                for (int b : source.codes()[turn]) {
                    both[group][a * rows + b]++;
                }
            }
        }
        long[] here = new long[count * count];
        for (int i = 0; i < source.firsts().length; i++) {
            here[source.groups()[source.firsts()[i]] * count + source.groups()[source.seconds()[i]]]++;
        }
        for (int cell = 0; cell < here.length; cell++) {
            int g = cell / count;
            int h = cell % count;
            double ways = g == h ? turnsOf[g] * (double) (turnsOf[g] - 1) : turnsOf[g] * (double) turnsOf[h];
            for (int a = 0; here[cell] > 0 && a < rows; a++) {
                for (int b = 0; b < rows; b++) {
                    double fits = carry[g][a] * (double) carry[h][b] - (g == h ? both[g][a * rows + b] : 0);
                    chance[(cell * rows + a) * rows + b] += here[cell] * fits / ways;
                }
            }
        }
    }

    private TurnSequence sequence(CodedStudy coded, SourceMarks marks, SequenceRequest request) {
        BitSet[] codes = new BitSet[marks.units()];
        Arrays.setAll(codes, unit -> new BitSet());
        for (int row = 0; row < rows; row++) {
            for (int unit : marks.marks()[row]) {
                codes[unit].set(row);
            }
        }
        Source source = coded.study().sources().get(marks.source());
        int[] of = new int[codes.length];
        for (int unit = 0; unit < of.length; unit++) {
            of[unit] = groups.indexOf(label(coded, source, marks.turns()[unit], request));
        }
        int[] firsts = new int[codes.length];
        int[] seconds = new int[codes.length];
        int count = 0;
        for (int unit = 0; unit < codes.length; unit++) {
            int next = Arrays.binarySearch(marks.turns(), marks.turns()[unit] + request.lag());
            if (next >= 0) {
                firsts[count] = unit;
                seconds[count++] = next;
            }
        }
        return new TurnSequence(
                Arrays.stream(codes).map(each -> each.stream().toArray()).toArray(int[][]::new),
                of,
                Arrays.copyOf(firsts, count),
                Arrays.copyOf(seconds, count));
    }

    private static List<String> groups(CodedStudy coded, SequenceRequest request) {
        if (request.by().isEmpty()) {
            return List.of("");
        }
        TreeMap<String, Boolean> labels = new TreeMap<>();
        for (int i = 0; i < coded.study().sources().size(); i++) {
            if (coded.isCounted(i)) {
                Source source = coded.study().sources().get(i);
                coded.turns(i).stream().forEach(turn -> labels.put(label(coded, source, turn, request), true));
            }
        }
        List<String> all = new ArrayList<>(labels.keySet());
        if (all.remove("")) {
            all.add("");
        }
        return all;
    }

    private static String label(CodedStudy coded, Source source, int turn, SequenceRequest request) {
        if (request.by().isEmpty()) {
            return "";
        }
        String speaker = source.turns().speaker(turn);
        return request.by().get().kind() == Grouping.Kind.ROLE
                ? coded.study().roles().of(source.id(), speaker)
                : speaker;
    }
}
