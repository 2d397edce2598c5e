package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Weighted kappa: Cohen's kappa where some categories are nearly the same.
 *
 * <p>Formula and standard errors are {@link KappaOfPairs}; the weights are {@link Weights} of agreement, 1 for the same
 * category. Linear and quadratic weights go by places in the declared list of categories, so a category that nobody
 * used changes them. Quadratic weights make it an intraclass correlation, which grows with the number of categories. Do
 * not use weights that were chosen after the ratings were seen.
 *
 * <p>References: J. Cohen (1968) Psychological Bulletin 70, 213–220. J. L. Fleiss, J. Cohen, B. S. Everitt (1969)
 * Psychological Bulletin 72, 323–327. D. V. Cicchetti, T. Allison (1971) American Journal of EEG Technology 11,
 * 101–109.
 */
final class WeightedKappa extends RatedStatistic<Ratings> {

    WeightedKappa() {
        super(
                "weighted-kappa",
                "Weighted kappa",
                "Cohen's kappa of two coders, with weights for categories that are nearly the same",
                "Cohen 1968; Fleiss, Cohen & Everitt 1969");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.RATINGS, DataKind.CONTINGENCY);
    }

    @Override
    List<Option> further() {
        return List.of(Option.WEIGHTS);
    }

    @Override
    Optional<Ratings> view(Data data) {
        return ratings(data);
    }

    @Override
    Estimate estimate(Ratings ratings, Options options) {
        if (ratings.coders() > 2) {
            return Refusal.notTwoCoders(title(), ratings.coders(), "Gwet's AC2 or Krippendorff's alpha");
        }
        Weights asked = options.scale().weights();
        Optional<String> problem = asked.problem(ratings.categories());
        if (problem.isPresent()) {
            return new Estimate.Undefined(problem.get());
        }
        Weights weights = asked.over(ratings.categories());
        String definition =
                "weights " + weights.id() + " over " + ratings.categories().size()
                        + " categories, over units that both rated; z by the standard error under no agreement";
        return new KappaOfPairs(ratings.pairs(0, 1), weights, options).estimate(definition, ratings.categories());
    }
}
