package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of coders.
 *
 * <p>Each pair is compared on the units that both rated. Where a pair has no kappa, neither has the mean: leaving the
 * pair out would change what the mean is of. The parts give each pair's kappa. Do not use it where pairs differ much;
 * look at the pairs then.
 *
 * <p>Reference: R. J. Light (1971) Psychological Bulletin 76, 365–377. A. J. Conger (1980) Psychological Bulletin 88,
 * 322–328.
 */
final class LightKappa extends RatedStatistic<Ratings> {

    /** The name of the parts that are about one pair of coders. */
    static final String PAIR = "kappa of pair";

    LightKappa() {
        super("light-kappa", "Light's kappa", "the mean of Cohen's kappa over all pairs of coders", "Light 1971");
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
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        double observed = 0;
        double expected = 0;
        for (CoderPair pair : CoderPair.all(ratings)) {
            Estimate kappa = CohenKappa.of(pair.of(ratings), ratings.categories(), options);
            if (!(kappa instanceof Estimate.Defined found)) {
                return new Estimate.Undefined(
                        "the pair " + pair.name() + " has no kappa: " + ((Estimate.Undefined) kappa).reason());
            }
            parts.add(new Part(PAIR, pair.name(), kappa));
            sum += found.value();
            observed += found.basis().compared().observed();
            expected += found.basis().compared().expected().orElseThrow();
        }
        int pairs = parts.size();
        Basis basis = new Basis(
                (pairs == 1 ? "one pair" : "the mean of " + pairs + " pairs, each") + " over the units both rated",
                Basis.Compared.agreement(observed / pairs, expected / pairs),
                CoderPair.counted(ratings),
                options.missing());
        return new Estimate.Defined(sum / pairs, basis, Uncertainty.UNKNOWN, parts);
    }
}
