package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * In which units of one stretch rules hold: every operator takes sets of units and gives one, and each operand is only
 * looked up in the turns where the operands before it left something. The semantics are those of
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
    private final Walls walls;
    private final Knowledge knowledge;
    private final Positions positions;
    private final Costs costs;

    Evaluation(Stretch stretch, Lexicon lexicon, PostingsWalk walk, Walls walls, Knowledge knowledge) {
        this.stretch = stretch;
        this.walls = walls;
        this.knowledge = knowledge;
        this.costs = new Costs(lexicon);
        this.positions = new Positions(stretch, lexicon, walk, walls);
    }

    Walls walls() {
        return walls;
    }

    /** What matches where, for expressions that are about places. */
    Positions positions() {
        return positions;
    }

    /** Where {@code node} holds, in the turns of {@code turns}; null for all that are looked at. Its hits cover the same tokens, but overlapping ones may be put together. */
    Held held(Node node, FixedBitSet turns) throws IOException {
        if (node.isPositional()) {
            Hits hits = positions.hits(node, turns, true).sort();
            return hits.isEmpty() ? Held.NOTHING : new Held(units(hits), hits);
        }
        if (node instanceof Node.All all) {
            return all(all.nodes(), turns);
        }
        if (node instanceof Node.Either either) {
            Held held = Held.NOTHING;
            for (Node one : either.nodes()) {
                Held other = held(one, turns);
                held = new Held(Sets.union(held.units(), other.units()), Positions.together(held.hits(), other.hits()));
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

    /** The turns of {@code turns} in which the condition holds. */
    FixedBitSet narrowed(FixedBitSet turns, Node.Told told) {
        FixedBitSet holds = knowledge.conditions().turns(told.condition(), stretch, walls.isSource());
        if (turns != null) {
            holds.and(turns);
        }
        return holds;
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
        rest.sort(Comparator.comparingLong(costs::of));
        Held held = null;
        for (Node node : rest) {
            Held other = held(node, left);
            if (held == null) {
                held = other;
            } else {
                int[] both = Sets.both(held.units(), other.units());
                held = new Held(
                        both,
                        Positions.together(
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

    private CodedPlaces.Place place(int unit) throws IOException {
        return new CodedPlaces.Place(stretch.source(walls.turnOf(unit)), walls.span(unit));
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

    private FixedBitSet turnsOf(int[] units) throws IOException {
        FixedBitSet turns = new FixedBitSet(stretch.turns());
        for (int unit : units) {
            walls.mark(unit, turns);
        }
        return turns;
    }
}
