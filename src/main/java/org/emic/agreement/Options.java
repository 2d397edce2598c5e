package org.emic.agreement;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a statistic is to be computed. Each statistic says by {@link Statistic#options()} which of these it asks for; the
 * others mean nothing to it.
 *
 * @param missing what to do where ratings are missing
 * @param scale what values mean to each other
 * @param percent which percent agreement
 * @param confidence the level of intervals, between 0 and 1
 * @param resampling how intervals are got, where not by a formula
 * @param values which values or codes it is about; what none means, each statistic says
 * @param domains the codes of each semantic domain
 * @param edges how boundaries are compared
 * @param gamma how units are aligned
 */
public record Options(
        MissingPolicy missing,
        Scale scale,
        PercentDefinition percent,
        double confidence,
        Resampling resampling,
        List<String> values,
        SortedMap<String, List<String>> domains,
        Edges edges,
        GammaOptions gamma) {

    /**
     * @param level for Krippendorff's alpha
     * @param weights for weighted kappa and AC2
     */
    public record Scale(Level level, Weights weights) {}

    /**
     * @param window for WindowDiff and Pk: the width k, at least 1; empty for half the mean segment of the reference
     * @param near for boundary similarity: n_t, at least 1; boundaries fewer than that many places apart are near
     *     misses
     */
    public record Edges(OptionalInt window, int near) {

        /** @throws IllegalArgumentException if a number is below 1 */
        public Edges {
            if (near < 1 || window.orElse(1) < 1) {
                throw new IllegalArgumentException("a window and the reach of a near miss are at least 1");
            }
        }
    }

    /** What is computed when nothing else is asked for. */
    public static final Options DEFAULT = new Options(
            MissingPolicy.AVAILABLE,
            new Scale(Level.NOMINAL, NamedWeights.QUADRATIC),
            PercentDefinition.MEAN_OVER_UNITS,
            0.95,
            Resampling.NONE,
            List.of(),
            new TreeMap<>(),
            new Edges(OptionalInt.empty(), 2),
            GammaOptions.DEFAULT);

    /** @throws IllegalArgumentException if the level of confidence is not between 0 and 1 */
    public Options {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a level of confidence lies between 0 and 1, not " + confidence);
        }
        values = List.copyOf(values);
        domains = new TreeMap<>(domains);
    }

    public Options missing(MissingPolicy other) {
        return new Options(other, scale, percent, confidence, resampling, values, domains, edges, gamma);
    }

    public Options level(Level level) {
        return scale(new Scale(level, scale.weights()));
    }

    public Options weights(Weights weights) {
        return scale(new Scale(scale.level(), weights));
    }

    private Options scale(Scale other) {
        return new Options(missing, other, percent, confidence, resampling, values, domains, edges, gamma);
    }

    public Options percent(PercentDefinition other) {
        return new Options(missing, scale, other, confidence, resampling, values, domains, edges, gamma);
    }

    public Options confidence(double other) {
        return new Options(missing, scale, percent, other, resampling, values, domains, edges, gamma);
    }

    public Options resampling(Resampling other) {
        return new Options(missing, scale, percent, confidence, other, values, domains, edges, gamma);
    }

    public Options values(String... others) {
        return new Options(missing, scale, percent, confidence, resampling, List.of(others), domains, edges, gamma);
    }

    public Options domains(SortedMap<String, List<String>> others) {
        return new Options(missing, scale, percent, confidence, resampling, values, others, edges, gamma);
    }

    public Options edges(Edges other) {
        return new Options(missing, scale, percent, confidence, resampling, values, domains, other, gamma);
    }

    public Options gamma(GammaOptions other) {
        return new Options(missing, scale, percent, confidence, resampling, values, domains, edges, other);
    }
}
