package org.emic.agreement;

import java.util.List;

/**
 * Krippendorff's alpha: disagreement observed within units against disagreement expected if values were drawn from all
 * of them, for any number of coders, any level of measurement, and with missing ratings.
 *
 * <pre>
 *   α = 1 − D_o / D_e
 *   D_o = (1 / n..) Σ_u (1 / (m_u − 1)) Σ_{ordered pairs of u} δ²
 *   D_e = (1 / (n.. (n.. − 1))) Σ_c Σ_k n_c n_k δ²_ck
 * </pre>
 *
 * <p>Units with fewer than two ratings are dropped before anything is counted: n_c and n.. count pairable ratings only,
 * and the ordinal distance uses those n_c. See {@link Distances} for δ².
 *
 * <p>Assumes that coders are interchangeable and units independent. With one category it has no value: nothing varies.
 * Do not use the ordinal level on categories whose order was not declared, nor ratio where 0 is not nothing.
 *
 * <p>References: K. Krippendorff (2011) Computing Krippendorff's Alpha-Reliability. K. Krippendorff (2019) Content
 * Analysis, 4th ed., chapter 12. A. F. Hayes, K. Krippendorff (2007) Communication Methods and Measures 1, 77–89.
 */
final class KrippendorffAlpha extends CountStatistic {

    KrippendorffAlpha() {
        super(
                "krippendorff-alpha",
                "Krippendorff's alpha",
                "disagreement against what chance would give, for any number of coders, levels and missing ratings",
                "Krippendorff 2011, 2019; Hayes & Krippendorff 2007");
    }

    @Override
    List<Option> further() {
        return List.of(Option.LEVEL, Option.KALPHA);
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        long[] margins = counts.margins(2);
        int only = only(margins);
        if (only >= 0) {
            return Refusal.oneCategory(counts.categories().label(only));
        }
        Level level = options.scale().level();
        String problem = Distances.problem(level, counts.categories(), margins);
        if (!problem.isEmpty()) {
            return new Estimate.Undefined(problem);
        }
        Distances distances = Distances.of(level, counts.categories(), margins);
        double all = counts.ratingsInUnitsOf(2);
        double observed = observed(counts, distances) / all;
        double expected = distances.among(margins) / (all * (all - 1));
        if (expected <= 0) {
            return new Estimate.Undefined("all ratings are the same number, only written differently ("
                    + Refusal.some(counts.categories().labels()) + "): nothing varies");
        }
        Basis basis = new Basis(
                "level " + level.id() + distance(level) + "; units with fewer than two ratings are left out",
                Basis.Compared.disagreement(observed, expected),
                counted(counts),
                options.missing());
        return new Estimate.Defined(1 - observed / expected, basis);
    }

    @Override
    Estimate interval(Estimate estimate, CountsTable counts, Options options) {
        return switch (options.resampling().method()) {
            case KALPHA ->
                estimate.map(found -> KalphaBootstrap.of(counts, options).around(found));
            case KALPHA_EXACT -> estimate.map(found -> KalphaExact.around(found, counts, options));
            case NONE, UNITS -> super.interval(estimate, counts, options);
        };
    }

    private static double observed(CountsTable counts, Distances distances) {
        double observed = 0;
        for (int row = 0; row < counts.rows(); row++) {
            if (counts.chosen(row) > 1 && counts.times(row) > 0) {
                observed += counts.times(row) * distances.within(counts, row) / (counts.ratings(row) - 1);
            }
        }
        return observed;
    }

    /** Which of several distances of that name it is. */
    private static String distance(Level level) {
        return switch (level) {
            case ORDINAL -> " (ranks from the ratings that are counted)";
            case RATIO -> " (0 and 0 are alike)";
            case NOMINAL, INTERVAL -> "";
        };
    }
}
