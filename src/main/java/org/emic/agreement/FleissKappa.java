package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Fleiss' kappa: agreement of any number of coders beyond chance, where chance draws from the shares of the categories
 * among all ratings.
 *
 * <pre>
 *   κ = (p_a − p_e) / (1 − p_e),   p_e = Σ_k π_k²
 *   p_a = mean over units with at least two ratings of the share of coder pairs that agree
 *   π_k = mean over units with a rating of the share of category k
 * </pre>
 *
 * <p>With as many ratings in every unit this is Fleiss (1971); otherwise it is Gwet's extension to missing ratings, and
 * the definition says so. For one category: kappa of that category against all others; with all ratings present, 1 −
 * Σ_u n_uk (m − n_uk) / (N m (m − 1) p_k (1 − p_k)). The test of no agreement uses the standard error of Fleiss, Nee
 * and Landis (1979), which needs all ratings; the interval uses linearisation.
 *
 * <p>Assumes that coders are interchangeable: coders with different habits count as chance here, but not in Cohen's
 * kappa. With two coders it is Scott's pi. Do not use it where nearly all ratings are of one category: it is then low
 * whatever coders do.
 *
 * <p>References: J. L. Fleiss (1971) Psychological Bulletin 76, 378–382. J. L. Fleiss, J. C. M. Nee, J. R. Landis
 * (1979) Psychological Bulletin 86, 974–977. K. L. Gwet (2021) Handbook of Inter-Rater Reliability, 5th ed.
 */
final class FleissKappa extends CountStatistic {

    /** The name of the parts that are about one category. */
    static final String CATEGORY = "category kappa";

    FleissKappa() {
        super(
                "fleiss-kappa",
                "Fleiss' kappa",
                "agreement of any number of coders beyond chance, over all and for each category",
                "Fleiss 1971; Fleiss, Nee & Landis 1979; missing ratings: Gwet 2021");
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        int only = onlyCategory(counts);
        if (only >= 0) {
            return Refusal.oneCategory(counts.categories().label(only));
        }
        boolean complete = counts.missing() == 0;
        double[] shares = PairAgreement.shares(counts);
        PairAgreement agreement = new PairAgreement(counts, NamedWeights.UNWEIGHTED);
        double observed = agreement.mean();
        double chance = DoubleStream.of(shares).map(share -> share * share).sum();
        double kappa = (observed - chance) / (1 - chance);
        Basis basis = new Basis(
                complete
                        ? "Fleiss 1971, every unit rated by all coders"
                        : "Gwet's extension of Fleiss 1971 to missing ratings",
                Basis.Compared.agreement(observed, chance),
                counted(counts),
                options.missing());
        Uncertainty uncertainty =
                agreement.linearised(kappa, chance, row -> ofRow(counts, row, shares), options.confidence());
        Estimate.Defined found = new Estimate.Defined(kappa, basis, uncertainty, parts(counts, shares, options));
        return complete ? found.with(uncertainty.with(Normal.test(kappa, underChance(counts, shares)))) : found;
    }

    /** The mean share of the categories that the units of a row were given. */
    static double ofRow(CountsTable counts, int row, double[] shares) {
        double sum = 0;
        for (int place = 0; place < counts.chosen(row); place++) {
            sum += counts.count(row, place) * shares[counts.category(row, place)];
        }
        return sum / counts.ratings(row);
    }

    private static double underChance(CountsTable counts, double[] shares) {
        double spread = 0;
        double skew = 0;
        for (double share : shares) {
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        return pairError(counts) * Math.sqrt(spread * spread - skew) / spread;
    }

    private static double pairError(CountsTable counts) {
        return Math.sqrt(2.0 / ((double) counts.units() * counts.coders() * (counts.coders() - 1)));
    }

    private static List<Part> parts(CountsTable counts, double[] shares, Options options) {
        List<Part> parts = new ArrayList<>();
        for (int category = 0; category < shares.length; category++) {
            parts.add(new Part(
                    CATEGORY,
                    counts.categories().label(category),
                    ofCategory(counts, category, shares[category], options)));
        }
        return parts;
    }

    private static Estimate ofCategory(CountsTable counts, int category, double share, Options options) {
        long given = counts.margins(1)[category];
        if (given == 0 || given == counts.ratingsInUnitsOf(1)) {
            return new Estimate.Undefined(
                    given == 0
                            ? "nobody gave '" + counts.categories().label(category) + "'"
                            : "every rating is '" + counts.categories().label(category) + "'");
        }
        double split = 0;
        for (int row = 0; row < counts.rows(); row++) {
            int ratings = counts.ratings(row);
            double count = count(counts, row, category);
            split += ratings < 2
                    ? 0
                    : counts.times(row) * count * (ratings - count) / ((double) ratings * (ratings - 1));
        }
        double observed = 1 - 2 * split / counts.unitsOf(2);
        double chance = 1 - 2 * share * (1 - share);
        double kappa = (observed - chance) / (1 - chance);
        Estimate.Defined found = new Estimate.Defined(
                kappa,
                new Basis(
                        "this category against all others",
                        Basis.Compared.agreement(observed, chance),
                        counted(counts),
                        options.missing()));
        return counts.missing() == 0
                ? found.with(Uncertainty.UNKNOWN.with(Normal.test(kappa, pairError(counts))))
                : found;
    }

    private static int count(CountsTable counts, int row, int category) {
        for (int place = 0; place < counts.chosen(row); place++) {
            if (counts.category(row, place) == category) {
                return counts.count(row, place);
            }
        }
        return 0;
    }
}
