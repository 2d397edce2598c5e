package org.emic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When sources stop bringing new codes, by the order in which they were coded.
 *
 * <p>Guest, Namey and Chen: the codes of the first {@code base} sources are the base; each run of {@code run} sources
 * after it, one run a step further than the other, is asked how many new codes it brought for each code of the base.
 * The base stays the denominator. The first run with a share not above the threshold ends the search, and saturation is
 * said to be reached at the source before it, written "6+2" for source 6 and a run of 2.
 *
 * <p>It hangs on the order of the sources: look at the band over random orders too. That no new codes come says nothing
 * of whether the old ones are understood.
 *
 * <p>References: G. Guest, E. Namey, M. Chen (2020) PLoS ONE 15(5), e0232076. M. M. Hennink, B. N. Kaiser, V. C.
 * Marconi (2017) Qualitative Health Research 27, 591–608 (cumulative share).
 *
 * @param newCodes how many codes each source brought that no source before it had
 */
public record Saturation(List<Integer> newCodes) {

    /**
     * How saturation is searched for.
     *
     * @param base sources of the base, at least 1
     * @param run sources of a run, at least 1
     * @param threshold the share of new codes up to which a run counts as bringing nothing, from 0
     */
    public record Search(int base, int run, double threshold) {

        /** What the paper recommends: a base of 4, runs of 2, 5 %. */
        public static final Search USUAL = new Search(4, 2, 0.05);

        /** @throws IllegalArgumentException if a number is out of its range */
        public Search {
            if (base < 1 || run < 1 || !(threshold >= 0)) {
                throw new IllegalArgumentException(
                        "a base and a run have at least one source, and a threshold is 0 or more");
            }
        }
    }

    /**
     * A source at which saturation was reached.
     *
     * @param source its number, from 1
     * @param run how many sources after it brought nothing, or next to nothing
     */
    public record Reached(int source, int run) {

        /** As papers write it: {@code 6+2}. */
        public String notation() {
            return source + "+" + run;
        }
    }

    /** @throws IllegalArgumentException if a number is below 0 */
    public Saturation {
        newCodes = List.copyOf(newCodes);
        if (newCodes.stream().anyMatch(codes -> codes < 0)) {
            throw new IllegalArgumentException("a source cannot bring fewer than 0 new codes: " + newCodes);
        }
    }

    /** How many codes the first sources brought; at most all. */
    public long codesOfFirst(int sources) {
        return newCodes.stream().limit(sources).mapToLong(Integer::longValue).sum();
    }

    /**
     * The new codes of a run, by the codes of the base.
     *
     * @param first the number of its first source, from 1
     */
    public Score ratio(Search search, int first) {
        long base = codesOfFirst(search.base());
        if (first <= search.base() || first + search.run() - 1 > newCodes.size()) {
            return Score.none("there are " + newCodes.size() + " sources, of which " + search.base()
                    + " are the base: no run of " + search.run() + " begins with source " + first);
        }
        if (base == 0) {
            return Score.none(
                    "the first " + search.base() + " sources brought no code, so there is no base to compare with");
        }
        return Score.of((double) (codesOfFirst(first + search.run() - 1) - codesOfFirst(first - 1)) / base);
    }

    /** Where saturation was reached; empty if no run qualifies. */
    public Optional<Reached> reached(Search search) {
        for (int first = search.base() + 1; first + search.run() - 1 <= newCodes.size(); first++) {
            if (ratio(search, first) instanceof Score.Value found && found.value() <= search.threshold()) {
                return Optional.of(new Reached(first - 1, search.run()));
            }
        }
        return Optional.empty();
    }

    /** The share of all codes that the first sources brought (Hennink, Kaiser and Marconi 2017). */
    public Score share(int sources) {
        long all = codesOfFirst(newCodes.size());
        return all == 0 ? Score.none("no source brought any code") : Score.of((double) codesOfFirst(sources) / all);
    }

    /**
     * The number of the first source by which at least this share of all codes was found, from 1; empty if there is no
     * code.
     */
    public OptionalInt firstAtShare(double share) {
        for (int sources = 1; sources <= newCodes.size(); sources++) {
            if (share(sources) instanceof Score.Value found && found.value() >= share) {
                return OptionalInt.of(sources);
            }
        }
        return OptionalInt.empty();
    }
}
