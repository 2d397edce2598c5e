package org.emic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The unitary alignments that may be part of a best alignment: groups of units, at most one of each coder, that are
 * better together than in any two parts. All others cost no less than their parts and are left out.
 */
final class Alignments {

    /**
     * What a group costs beside its disorder, so that of alignments with the same disorder the one with the fewest
     * groups is best.
     */
    private static final double TIE = 1e-10;

    /**
     * Units aligned with each other.
     *
     * @param units their places in the continuum, rising
     * @param cost the disorder of the group, and very little for being one
     */
    record Group(int[] units, double cost) {}

    private final Continuum continuum;
    private final Dissimilarity dissimilarity;
    private final List<Group> groups = new ArrayList<>();
    private final int limit;
    private final int longest;

    private Alignments(Continuum continuum, Dissimilarity dissimilarity, int limit) {
        this.continuum = continuum;
        this.dissimilarity = dissimilarity;
        this.limit = limit;
        this.longest = continuum.units().stream()
                .mapToInt(unit -> unit.span().length())
                .max()
                .orElse(0);
    }

    /**
     * All groups, single units included, each after the groups with smaller first units.
     *
     * @param limit how many at most
     * @throws TooMany if there are more
     */
    static List<Group> of(Continuum continuum, Dissimilarity dissimilarity, int limit) throws TooMany {
        Alignments alignments = new Alignments(continuum, dissimilarity, limit);
        for (int first = 0; first < continuum.units().size(); first++) {
            alignments.grow(new int[] {first}, 0);
        }
        return alignments.groups;
    }

    /** Adds the group and every larger one that begins with it; {@code inside} is the sum over its pairs. */
    private void grow(int[] units, double inside) throws TooMany {
        List<Continuum.Unit> aligned =
                Arrays.stream(units).mapToObj(continuum.units()::get).toList();
        if (isWorthIt(aligned)) {
            groups.add(new Group(units, cost(aligned)));
            if (groups.size() > limit) {
                throw new TooMany();
            }
        }
        for (int next = units[units.length - 1] + 1; next < continuum.units().size(); next++) {
            Continuum.Unit unit = continuum.units().get(next);
            if (tooFar(aligned.get(0), unit)) {
                break;
            }
            if (aligned.stream().noneMatch(other -> other.coder() == unit.coder())) {
                double more = inside
                        + aligned.stream()
                                .mapToDouble(other -> dissimilarity.of(other, unit))
                                .sum();
                if (more <= mostInside()) {
                    int[] larger = Arrays.copyOf(units, units.length + 1);
                    larger[units.length] = next;
                    grow(larger, more);
                }
            }
        }
    }

    /** More than this inside a group, and its units are better alone. */
    private double mostInside() {
        int coders = continuum.coders();
        return dissimilarity.weights().empty() * coders * coders * (coders - 1) / 2;
    }

    /**
     * Whether this unit and all that begin later are too far from the first one. Behind its end, a unit is nearer the
     * longer it is; so it is enough to ask about one as long as the longest.
     */
    private boolean tooFar(Continuum.Unit first, Continuum.Unit next) {
        if (next.span().start() < first.span().end()) {
            return false;
        }
        double apart = 2.0 * next.span().start()
                + longest
                - first.span().start()
                - first.span().end();
        double share = apart / (first.span().length() + longest);
        GammaOptions.Weight weights = dissimilarity.weights();
        return weights.position() * weights.empty() * share * share > mostInside();
    }

    private boolean isWorthIt(List<Continuum.Unit> aligned) {
        if (aligned.size() == 1) {
            return true;
        }
        double together = cost(aligned);
        for (int split = 1; split < (1 << (aligned.size() - 1)); split++) {
            List<Continuum.Unit> one = new ArrayList<>();
            List<Continuum.Unit> other = new ArrayList<>();
            for (int place = 0; place < aligned.size(); place++) {
                ((split >> place & 1) == 1 ? one : other).add(aligned.get(place));
            }
            if (cost(one) + cost(other) <= together) {
                return false;
            }
        }
        return together < aligned.size() * cost(aligned.subList(0, 1));
    }

    private double cost(List<Continuum.Unit> aligned) {
        return dissimilarity.disorder(aligned) + TIE;
    }

    /** More groups than can be dealt with. */
    static final class TooMany extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
