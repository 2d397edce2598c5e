package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The turns of every source in one random order after the other, each as probable: the turns of a speaker group change
 * places with each other. There may be many turns and many orders, so only turns that carry a code are placed, and only
 * they are looked at.
 */
final class RandomOrders {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    /**
     * A source.
     *
     * @param at by place, what the turn there carries; empty between draws
     * @param groups by place, who speaks
     * @param next by place, the place so much further on, or {@link #NONE}
     * @param places of each group its places, in the order of the last draw
     * @param carried of each group what its turns carry, those that carry something
     */
    private record Places(int[][] at, int[] groups, int[] next, int[][] places, int[][][] carried) {}

    private final List<Places> sources = new ArrayList<>();
    private final int rows;
    private final int groups;
    private long state;

    RandomOrders(List<TurnSequence> sources, int rows, int groups, long seed) {
        this.rows = rows;
        this.groups = groups;
        this.state = Transitions.mix(seed * STEP);
        sources.forEach(source -> this.sources.add(places(source)));
    }

    private Places places(TurnSequence source) {
        int turns = source.codes().length;
        int[] next = new int[turns];
        Arrays.fill(next, NONE);
        for (int i = 0; i < source.firsts().length; i++) {
            next[source.firsts()[i]] = source.seconds()[i];
        }
        int[][] ofGroup = new int[groups][];
        int[][][] codes = new int[groups][][];
        for (int group = 0; group < groups; group++) {
            int[] places = new int[turns];
            int[][] carried = new int[turns][];
            int count = 0;
            int carrying = 0;
            for (int turn = 0; turn < turns; turn++) {
                if (source.groups()[turn] == group) {
                    places[count++] = turn;
                    if (source.codes()[turn].length > 0) {
                        carried[carrying++] = source.codes()[turn];
                    }
                }
            }
            ofGroup[group] = Arrays.copyOf(places, count);
            codes[group] = Arrays.copyOf(carried, carrying);
        }
        return new Places(new int[turns][], source.groups(), next, ofGroup, codes);
    }

    /** Draws another order and counts its transitions. */
    void draw(int[] drawn) {
        for (Places source : sources) {
            for (int group = 0; group < groups; group++) {
                place(source.at(), source.places()[group], source.carried()[group]);
            }
            for (int group = 0; group < groups; group++) {
                count(source, group, drawn);
            }
            for (int group = 0; group < groups; group++) {
                int[] places = source.places()[group];
                for (int i = source.carried()[group].length - 1; i >= 0; i--) {
                    source.at()[places[i]] = null;
                }
            }
        }
    }

    /** Gives each turn that carries something one of the places, each of those that are left being as probable. */
    private void place(int[][] at, int[] places, int[][] carried) {
        for (int i = 0; i < carried.length; i++) {
            state += STEP;
            int j = i + (int) (((Transitions.mix(state) >>> 32) * (places.length - i)) >>> 32);
            int place = places[j];
            places[j] = places[i];
            places[i] = place;
            at[place] = carried[i];
        }
    }

    private void count(Places source, int group, int[] drawn) {
        int[][] at = source.at();
        int[] places = source.places()[group];
        for (int i = source.carried()[group].length - 1; i >= 0; i--) {
            int next = source.next()[places[i]];
            int[] second = next == NONE ? null : at[next];
            if (second != null) {
                int cell = (group * groups + source.groups()[next]) * rows;
                for (int a : at[places[i]]) {
                    int row = (cell + a) * rows;
                    for (int b : second) {
                        drawn[row + b]++;
                    }
                }
            }
        }
    }
}
