package org.emic.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each unit costs Krippendorff's alpha: its part of the observed disagreement, divided by the expected one.
 *
 * <pre>
 *   cost(u) = (1 / n..) (1 / (m_u − 1)) Σ_{ordered pairs of u} δ² / D_e,   Σ_u cost(u) = 1 − α
 * </pre>
 *
 * <p>A unit that all rated alike, or that fewer than two rated, costs nothing.
 */
public final class UnitCosts {

    private final CountsTable counts;
    private final Distances distances;
    private final double all;
    private final double expected;

    private UnitCosts(CountsTable counts, Distances distances, double expected) {
        this.counts = counts;
        this.distances = distances;
        this.all = counts.ratingsInUnitsOf(2);
        this.expected = expected;
    }

    /** The costs in these data; empty where alpha has no value. */
    public static Optional<UnitCosts> of(Ratings ratings, Level level) {
        Optional<Estimate.Defined> alpha = new KrippendorffAlpha()
                .of(ratings, Options.DEFAULT.level(level))
                .defined();
        return alpha.map(found -> {
            CountsTable counts = ratings.counts();
            Distances distances = Distances.of(level, counts.categories(), counts.margins(2));
            return new UnitCosts(
                    counts, distances, found.basis().compared().expected().orElseThrow());
        });
    }

    /**
     * The cost of a unit.
     *
     * @param values what each coder gave it, in any order; null where one gave nothing
     */
    public double of(String... values) {
        int[] given = Arrays.stream(values)
                .filter(value -> value != null)
                .mapToInt(counts.categories()::indexOf)
                .toArray();
        double sum = IntStream.range(0, given.length)
                .mapToDouble(one -> IntStream.range(0, given.length)
                        .mapToDouble(other -> distances.squared(given[one], given[other]))
                        .sum())
                .sum();
        return given.length < 2 ? 0 : sum / (given.length - 1) / all / expected;
    }
}
