package org.emic.agreement;

import java.util.List;

/**
 * Scott's pi: agreement of two coders beyond chance, where both are taken to use the categories alike.
 *
 * <pre>
 *   π = (p_o − p_e) / (1 − p_e),   p_e = Σ_k ((n_1k + n_2k) / 2N)²
 * </pre>
 *
 * <p>Only units that both rated count. Krippendorff's nominal alpha is pi corrected for small samples: 1 − α = (1 − π)
 * (2N − 1) / 2N. Do not use it where coders are meant to differ, or where nearly all ratings are of one category.
 *
 * <p>Reference: W. A. Scott (1955) Public Opinion Quarterly 19, 321–325. The interval is by linearisation: K. L. Gwet
 * (2021) Handbook of Inter-Rater Reliability, 5th ed.
 */
final class ScottPi extends CountStatistic {

    ScottPi() {
        super(
                "scott-pi",
                "Scott's pi",
                "agreement of two coders beyond chance, both taken to use the categories alike",
                "Scott 1955");
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        if (counts.coders() > 2) {
            return Refusal.notTwoCoders(title(), counts.coders(), "Fleiss' kappa, which is pi for more coders");
        }
        int only = onlyCategory(counts);
        if (only >= 0) {
            return Refusal.oneCategory(counts.categories().label(only));
        }
        CountsTable both = counts.complete();
        PairAgreement agreement = new PairAgreement(both, NamedWeights.UNWEIGHTED);
        double observed = agreement.mean();
        double[] shares = PairAgreement.shares(both);
        double chance = 0;
        for (double share : shares) {
            chance += share * share;
        }
        double pi = (observed - chance) / (1 - chance);
        Basis basis = new Basis(
                "Scott 1955, over units that both rated",
                Basis.Compared.agreement(observed, chance),
                counted(both),
                options.missing());
        return new Estimate.Defined(
                pi,
                basis,
                agreement.linearised(pi, chance, row -> FleissKappa.ofRow(both, row, shares), options.confidence()),
                List.of());
    }
}
