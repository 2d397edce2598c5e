package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/**
 * Continua as chance would give them (Mathet, Widlöcher and Métivier 2015, section 5.2): for each coder to be made, the
 * units of some coder drawn at random are moved right by a random distance, and what leaves the text comes in again at
 * its beginning. The distances of two coders differ by at least half the mean length of a unit, where a hundred tries
 * find such a one.
 */
final class ChanceContinua {

    private static final int MOST_TRIES = 100;

    private final SeededRandom random;

    ChanceContinua(long seed) {
        this.random = new SeededRandom(seed);
    }

    /** Another continuum for this text. */
    Continuum draw(Continuum continuum, Span text) {
        double apart = continuum.units().stream()
                        .mapToInt(unit -> unit.span().length())
                        .average()
                        .orElse(0)
                / 2;
        List<Integer> shifts = new ArrayList<>();
        List<Continuum.Unit> units = new ArrayList<>();
        for (int coder = 0; coder < continuum.coders(); coder++) {
            int shift = shift(text.length(), apart, shifts);
            shifts.add(shift);
            int drawn = random.below(continuum.coders());
            for (Continuum.Unit unit : continuum.units()) {
                if (unit.coder() == drawn) {
                    int start = unit.span().start() + shift;
                    int moved = start >= text.end() ? shift - text.length() : shift;
                    units.add(new Continuum.Unit(coder, unit.span().shift(moved), unit.value()));
                }
            }
        }
        return new Continuum(continuum.coders(), units);
    }

    private int shift(int length, double apart, List<Integer> others) {
        int shift = random.below(length);
        for (int tries = 1; tries < MOST_TRIES && !isApart(shift, apart, others); tries++) {
            shift = random.below(length);
        }
        return shift;
    }

    private static boolean isApart(int shift, double apart, List<Integer> others) {
        return others.stream().allMatch(other -> Math.abs(other - shift) >= apart);
    }
}
