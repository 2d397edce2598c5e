package org.emic.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The alignment of a continuum with the least disorder: groups that hold each unit once.
 *
 * <p>It is found exactly, by A*: a state is the set of units covered so far, and each step covers the leftmost
 * uncovered unit by one of its groups. What the rest costs at least is the sum of the prices of its units (see {@link
 * UnitPrices}). Groups are local, so few states are met on real texts; where there are too many, it says so.
 *
 * @param groups from left to right
 */
record BestAlignment(List<Alignments.Group> groups) {

    /** How many states are looked at, at most. */
    private static final int MOST_STATES = 1_000_000;

    /** How many groups there are, at most. */
    private static final int MOST_GROUPS = 2_000_000;

    /** @throws Alignments.TooMany if it cannot be found with bearable effort */
    static BestAlignment of(Continuum continuum, Dissimilarity dissimilarity) throws Alignments.TooMany {
        List<Alignments.Group> groups = Alignments.of(continuum, dissimilarity, MOST_GROUPS);
        return search(groups, continuum.units().size());
    }

    /** The sum of the disorders of the groups, not yet divided by the mean number of units. */
    double disorder(Continuum continuum, Dissimilarity dissimilarity) {
        double sum = 0;
        for (Alignments.Group group : groups) {
            sum += dissimilarity.disorder(continuum.at(group.units()));
        }
        return sum;
    }

    private static BestAlignment search(List<Alignments.Group> groups, int units) throws Alignments.TooMany {
        List<List<Alignments.Group>> byFirst = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            byFirst.add(new ArrayList<>());
        }
        groups.forEach(group -> byFirst.get(group.units()[0]).add(group));
        double[] prices = UnitPrices.of(groups, units);
        PriorityQueue<State> open = new PriorityQueue<>(State.BEST_FIRST);
        Map<BitSet, Double> reached = new HashMap<>();
        double least = 0;
        for (double price : prices) {
            least += price;
        }
        open.add(new State(null, null, new BitSet(), 0, 0, least));
        while (!open.isEmpty()) {
            State state = open.poll();
            if (state.next() == units) {
                return state.alignment();
            }
            if (state.cost() > reached.getOrDefault(state.ahead(), Double.MAX_VALUE)) {
                continue;
            }
            for (Alignments.Group group : byFirst.get(state.next())) {
                State further = state.with(group, prices);
                if (further != null && further.cost() < reached.getOrDefault(further.ahead(), Double.MAX_VALUE)) {
                    reached.put(further.ahead(), further.cost());
                    open.add(further);
                    if (reached.size() > MOST_STATES) {
                        throw new Alignments.TooMany();
                    }
                }
            }
        }
        throw new AssertionError("every unit is a group of its own");
    }

    /**
     * Units covered so far.
     *
     * @param before the state that {@code last} was added to; null at the beginning
     * @param ahead the covered units
     * @param next the leftmost uncovered unit
     * @param rest what the uncovered units cost at least
     */
    private record State(State before, Alignments.Group last, BitSet ahead, int next, double cost, double rest) {

        /** By what all will cost at least; of equals the one that has come farther. */
        static final Comparator<State> BEST_FIRST = Comparator.comparingDouble(
                        (State state) -> state.cost() + state.rest())
                .thenComparing(Comparator.comparingInt(State::next).reversed());

        /** With one more group; null if one of its units is covered already. */
        State with(Alignments.Group group, double[] prices) {
            double left = rest;
            for (int unit : group.units()) {
                if (ahead.get(unit)) {
                    return null;
                }
                left -= prices[unit];
            }
            BitSet covered = (BitSet) ahead.clone();
            for (int unit : group.units()) {
                covered.set(unit);
            }
            return new State(this, group, covered, covered.nextClearBit(0), cost + group.cost(), left);
        }

        BestAlignment alignment() {
            List<Alignments.Group> groups = new ArrayList<>();
            for (State state = this; state.last != null; state = state.before) {
                groups.add(0, state.last);
            }
            return new BestAlignment(groups);
        }
    }
}
