package org.emic.agreement;

import java.util.List;

/**
 * Kappa with free marginals: chance gives each of the q categories alike.
 *
 * <pre>
 *   (p_a − 1/q) / (1 − 1/q),   p_a = mean over units with at least two ratings of the share of coder pairs that agree
 * </pre>
 *
 * <p>For two coders it is Bennett, Alpert and Goldstein's S, proposed again by Brennan and Prediger; for more it is
 * Randolph's. MAXQDA calls it kappa. It hangs on the number of categories that could be chosen: declare them, or unused
 * ones are not counted. Do not use it to compare variables with different numbers of categories, nor where an unused
 * category was added: each one raises it.
 *
 * <p>References: E. M. Bennett, R. Alpert, A. C. Goldstein (1954) Public Opinion Quarterly 18, 303–308. R. L. Brennan,
 * D. J. Prediger (1981) Educational and Psychological Measurement 41, 687–699. J. J. Randolph (2005) Free-marginal
 * multirater kappa. Interval and missing ratings: K. L. Gwet (2021) Handbook of Inter-Rater Reliability, 5th ed.
 */
final class FreeMarginalKappa extends CountStatistic {

    static final FreeMarginalKappa BRENNAN_PREDIGER = new FreeMarginalKappa(
            "brennan-prediger",
            "Brennan and Prediger's kappa",
            "Brennan & Prediger 1981; Bennett, Alpert & Goldstein 1954");
    static final FreeMarginalKappa RANDOLPH =
            new FreeMarginalKappa("randolph-kappa", "Randolph's kappa", "Randolph 2005");

    private FreeMarginalKappa(String id, String title, String source) {
        super(id, title, "agreement beyond a chance that gives each category alike, for any number of coders", source);
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        int only = onlyCategory(counts);
        if (only >= 0) {
            return Refusal.oneCategory(counts.categories().label(only));
        }
        int size = counts.categories().size();
        PairAgreement agreement = new PairAgreement(counts, NamedWeights.UNWEIGHTED);
        double observed = agreement.mean();
        double chance = 1.0 / size;
        double kappa = (observed - chance) / (1 - chance);
        Basis basis = new Basis(
                "chance is 1/" + size + ", for " + size + " categories",
                Basis.Compared.agreement(observed, chance),
                counted(counts),
                options.missing());
        return new Estimate.Defined(
                kappa, basis, agreement.linearised(kappa, chance, null, options.confidence()), List.of());
    }
}
