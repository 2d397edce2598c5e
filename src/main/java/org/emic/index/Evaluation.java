package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/**
 * Evaluates rules over one stretch: every operator takes sets of places and gives one, and each operand is only looked up
 * in the turns where the operands before it left something. The semantics are those of
 * {@code docs/decisions/0001-what-a-rule-means.md}.
 */
final class Evaluation {

    /** What is asked besides the text: the conditions, and what the codes referred to have coded. */
    record Knowledge(Conditions conditions, CodedPlaces coded) {}

    /** The units in which an expression holds, ascending, and its hits in them. */
    record Held(int[] units, Hits hits) {
        static final Held NOTHING = new Held(new int[0], Hits.NONE);
    }

    private final Stretch stretch;
    private final Lexicon lexicon;
    private final PostingsWalk walk;
    private final Walls walls;
    private final Knowledge knowledge;

    Evaluation(Stretch stretch, Lexicon lexicon, PostingsWalk walk, Walls walls, Knowledge knowledge) {
        this.stretch = stretch;
        this.lexicon = lexicon;
        this.walk = walk;
        this.walls = walls;
        this.knowledge = knowledge;
    }

    Walls walls() {
        return walls;
    }

    /** Where {@code node} holds, in the turns of {@code turns}; null for all that are looked at. Its hits cover the same tokens, but overlapping ones may be put together. */
    Held held(Node node, FixedBitSet turns) throws IOException {
        if (node.isPositional()) {
            Hits hits = hits(node, turns, true).sort();
            return hits.isEmpty() ? Held.NOTHING : new Held(units(hits), hits);
        }
        if (node instanceof Node.All all) {
            return all(all.nodes(), turns);
        }
        if (node instanceof Node.Either either) {
            Held held = Held.NOTHING;
            for (Node one : either.nodes()) {
                Held other = held(one, turns);
                held = new Held(Sets.union(held.units(), other.units()), together(held.hits(), other.hits()));
            }
            return held;
        }
        if (node instanceof Node.Except except) {
            Held keep = held(except.keep(), turns);
            if (keep.units().length == 0) {
                return keep;
            }
            Held without = held(except.without(), turnsOf(keep.units()));
            return restricted(keep, Sets.minus(keep.units(), without.units()));
        }
        if (node instanceof Node.Coded coded) {
            return new Held(knowledge.coded().overlapping(coded.codes(), walls.all(turns), this::place), Hits.NONE);
        }
        return new Held(walls.all(narrowed(turns, (Node.Told) node)), Hits.NONE);
    }

    /** What a positional {@code node} matches in {@code turns}, overlapping stretches as one. */
    Hits merged(Node node, FixedBitSet turns) throws IOException {
        return hits(node, turns, true).merged();
    }

    /** Adds each token that fits to {@code rows}; does nothing and says so if that takes more than reading terms. */
    boolean addTokens(Node.Fits fits, Rows rows) throws IOException {
        for (int pattern : fits.patterns()) {
            if (!lexicon.entry(pattern).without().isEmpty()) {
                return false;
            }
        }
        walk.addTokens(stretch, terms(fits), rows);
        return true;
    }

    /** The tokens that fit, counted by turn; only for nodes that {@link #isCountable}. */
    int[] counts(Node.Fits fits, FixedBitSet turns) throws IOException {
        return walk.counts(stretch, terms(fits), turns);
    }

    /** Whether matches can be counted without their places: no two terms stand at one place. */
    boolean isCountable(Node.Fits fits) {
        for (int pattern : fits.patterns()) {
            Lexicon.Entry entry = lexicon.entry(pattern);
            if (!entry.without().isEmpty() || entry.terms().stream().anyMatch(Evaluation::isExact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExact(Lexicon.Term term) {
        for (int i = 0; i < term.bytes().length; i++) {
            if (term.bytes().bytes[term.bytes().offset + i] == 0) {
                return true;
            }
        }
        return false;
    }

    private Set<Lexicon.Term> terms(Node.Fits fits) {
        Set<Lexicon.Term> terms = new LinkedHashSet<>();
        for (int pattern : fits.patterns()) {
            terms.addAll(lexicon.entry(pattern).terms());
        }
        return terms;
    }

    /** The turns of {@code turns} in which the condition holds. */
    FixedBitSet narrowed(FixedBitSet turns, Node.Told told) {
        FixedBitSet holds = knowledge.conditions().turns(told.condition(), stretch, walls.isSource());
        if (turns != null) {
            holds.and(turns);
        }
        return holds;
    }

    /** The stretches {@code node} matches; all of them, or if {@code merged} some that cover the same when overlapping ones are merged. */
    private Hits hits(Node node, FixedBitSet turns, boolean merged) throws IOException {
        if (node instanceof Node.Fits fits) {
            return fits(fits, turns);
        }
        if (node instanceof Node.Any any) {
            Hits all = new Hits(16);
            for (Node one : any.nodes()) {
                all.addAll(hits(one, turns, merged).sort());
            }
            return all.sort();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence, turns);
        }
        if (node instanceof Node.Proximity proximity) {
            return proximity(proximity, turns, merged);
        }
        Node.Apart apart = (Node.Apart) node;
        Hits keep = hits(apart.keep(), turns, false).sort();
        if (keep.isEmpty()) {
            return keep;
        }
        return Proximities.apart(
                keep, hits(apart.without(), turnsOf(keep), true).sort(), apart.distance(), walls);
    }

    private Hits fits(Node.Fits fits, FixedBitSet turns) throws IOException {
        Hits all = null;
        Set<Lexicon.Term> plain = new LinkedHashSet<>();
        for (int pattern : fits.patterns()) {
            Lexicon.Entry entry = lexicon.entry(pattern);
            if (entry.without().isEmpty()) {
                plain.addAll(entry.terms());
            } else {
                Hits some = walk.tokens(stretch, entry.terms(), entry.without(), turns);
                all = all == null ? some : together(all, some);
            }
        }
        Hits rest = walk.tokens(stretch, plain, List.of(), turns);
        return all == null ? rest : together(all, rest).sort();
    }

    private Hits sequence(Node.Sequence sequence, FixedBitSet turns) throws IOException {
        List<Node> places = sequence.places();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> cost(places.get(i))));
        Hits[] at = new Hits[places.size()];
        FixedBitSet left = turns;
        for (int i : order) {
            at[i] = hits(places.get(i), left, false).sort();
            if (at[i].isEmpty()) {
                return Hits.NONE;
            }
            left = turnsOf(at[i]);
        }
        Hits joined = at[0];
        for (int i = 1; i < at.length; i++) {
            joined = Proximities.next(joined, at[i], walls).sort();
        }
        return joined;
    }

    private Hits proximity(Node.Proximity near, FixedBitSet turns, boolean merged) throws IOException {
        boolean leftFirst = cost(near.left()) <= cost(near.right());
        Hits first = hits(leftFirst ? near.left() : near.right(), turns, false).sort();
        if (first.isEmpty()) {
            return first;
        }
        Hits second = hits(leftFirst ? near.right() : near.left(), turnsOf(first), false)
                .sort();
        Hits left = leftFirst ? first : second;
        Hits right = leftFirst ? second : first;
        Hits found = Proximities.then(left, right, near.distance(), walls, merged);
        if (near.ordered()) {
            return found;
        }
        return together(found, Proximities.then(right, left, near.distance(), walls, merged));
    }

    private Held all(List<Node> nodes, FixedBitSet turns) throws IOException {
        FixedBitSet left = turns;
        List<Node> rest = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Told told) {
                left = narrowed(left, told);
            } else {
                rest.add(node);
            }
        }
        rest.sort(Comparator.comparingLong(this::cost));
        Held held = null;
        for (Node node : rest) {
            Held other = held(node, left);
            if (held == null) {
                held = other;
            } else {
                int[] both = Sets.both(held.units(), other.units());
                held = new Held(
                        both,
                        together(
                                restricted(held, both).hits(),
                                restricted(other, both).hits()));
            }
            if (held.units().length == 0) {
                return Held.NOTHING;
            }
            left = turnsOf(held.units());
        }
        return held == null ? new Held(walls.all(left), Hits.NONE) : held;
    }

    /** Turns to read for {@code node}, roughly. */
    private long cost(Node node) {
        if (node instanceof Node.Fits fits) {
            return fits.patterns().stream()
                    .mapToLong(pattern -> lexicon.entry(pattern).cost())
                    .sum();
        }
        if (node instanceof Node.Sequence sequence) {
            return least(sequence.places());
        }
        if (node instanceof Node.Proximity near) {
            return Math.min(cost(near.left()), cost(near.right()));
        }
        if (node instanceof Node.Apart apart) {
            return cost(apart.keep());
        }
        if (node instanceof Node.Any any) {
            return any.nodes().stream().mapToLong(this::cost).sum();
        }
        if (node instanceof Node.All all) {
            return least(all.nodes());
        }
        if (node instanceof Node.Either either) {
            return either.nodes().stream().mapToLong(this::cost).sum();
        }
        return node instanceof Node.Except except ? cost(except.keep()) : Integer.MAX_VALUE;
    }

    private long least(List<Node> nodes) {
        return nodes.stream().mapToLong(this::cost).min().orElse(0);
    }

    private CodedPlaces.Place place(int unit) throws IOException {
        return new CodedPlaces.Place(stretch.source(walls.turnOf(unit)), walls.span(unit));
    }

    private static Hits together(Hits some, Hits others) {
        if (some.isEmpty()) {
            return others;
        }
        if (others.isEmpty()) {
            return some;
        }
        Hits all = new Hits(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return all.sort();
    }

    private Held restricted(Held held, int[] units) throws IOException {
        if (units.length == held.units().length) {
            return held;
        }
        Hits kept = new Hits(16);
        int at = 0;
        Hits hits = held.hits();
        for (int unit : units) {
            int last = walls.last(unit);
            while (at < hits.size() && hits.from(at) < unit) {
                at++;
            }
            for (; at < hits.size() && hits.from(at) <= last; at++) {
                kept.add(hits.from(at), hits.to(at));
            }
        }
        return new Held(units, kept);
    }

    private int[] units(Hits hits) throws IOException {
        int[] units = new int[hits.size()];
        int size = 0;
        int last = -1;
        for (int i = 0; i < hits.size(); i++) {
            if (hits.from(i) > last) {
                units[size++] = walls.unit(hits.from(i));
                last = walls.last(hits.from(i));
            }
        }
        return java.util.Arrays.copyOf(units, size);
    }

    private FixedBitSet turnsOf(Hits hits) throws IOException {
        FixedBitSet turns = new FixedBitSet(stretch.turns());
        int end = -1;
        for (int i = 0; i < hits.size(); i++) {
            if (hits.from(i) >= end) {
                int turn = walls.turnOf(hits.from(i));
                walls.mark(hits.from(i), turns);
                end = stretch.base(turn + 1);
            }
        }
        return turns;
    }

    private FixedBitSet turnsOf(int[] units) throws IOException {
        FixedBitSet turns = new FixedBitSet(stretch.turns());
        for (int unit : units) {
            walls.mark(unit, turns);
        }
        return turns;
    }
}
