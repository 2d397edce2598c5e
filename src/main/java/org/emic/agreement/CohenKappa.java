package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Cohen's kappa: agreement of two coders beyond the chance that follows from how often each of them uses each category.
 *
 * <p>Formula and standard errors are {@link KappaOfPairs}, without weights. Only units that both rated count. A
 * category that one or both never used does no harm. Do not use it where nearly all ratings are of one category (kappa
 * is then low whatever coders do), nor to compare studies with different shares of categories.
 *
 * <p>References: J. Cohen (1960) Educational and Psychological Measurement 20, 37–46. J. L. Fleiss, J. Cohen, B. S.
 * Everitt (1969) Psychological Bulletin 72, 323–327.
 */
final class CohenKappa extends RatedStatistic<Ratings> {

    CohenKappa() {
        super(
                "cohen-kappa",
                "Cohen's kappa",
                "agreement of two coders beyond the chance that follows from each one's habits",
                "Cohen 1960; Fleiss, Cohen & Everitt 1969");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.RATINGS, DataKind.CONTINGENCY);
    }

    @Override
    Optional<Ratings> view(Data data) {
        return ratings(data);
    }

    @Override
    Estimate estimate(Ratings ratings, Options options) {
        if (ratings.coders() > 2) {
            return Refusal.notTwoCoders(title(), ratings.coders(), "Light's or Fleiss' kappa");
        }
        return of(ratings.pairs(0, 1), ratings.categories(), options);
    }

    /** Of two coders' pairs. */
    static Estimate of(Pairs pairs, Categories categories, Options options) {
        return new KappaOfPairs(pairs, NamedWeights.UNWEIGHTED, options)
                .estimate(
                        "Cohen 1960, over units that both rated; z by the standard error under no agreement",
                        categories);
    }
}
