package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/**
 * What expressions about places match in one stretch: tokens, phrases, NEAR and THEN. Each operand is only looked up in the
 * turns where the operands before it left something. The semantics are those of
 * {@code docs/decisions/0001-what-a-rule-means.md}.
 */
final class Positions {

    private final Stretch stretch;
    private final Lexicon lexicon;
    private final PostingsWalk walk;
    private final Walls walls;
    private final Costs costs;

    Positions(Stretch stretch, Lexicon lexicon, PostingsWalk walk, Walls walls) {
        this.stretch = stretch;
        this.lexicon = lexicon;
        this.walk = walk;
        this.walls = walls;
        this.costs = new Costs(lexicon);
    }

    /** The stretches {@code node} matches; all of them, or if {@code merged} some that cover the same when overlapping ones are merged. */
    Hits hits(Node node, FixedBitSet turns, boolean merged) throws IOException {
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
        order.sort(Comparator.comparingLong(i -> costs.of(places.get(i))));
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
        boolean leftFirst = costs.of(near.left()) <= costs.of(near.right());
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
            if (!entry.without().isEmpty() || entry.terms().stream().anyMatch(Positions::isExact)) {
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

    /** Both, in order; what is twice stays twice. */
    static Hits together(Hits some, Hits others) {
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
}
