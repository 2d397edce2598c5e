package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Gwet's AC1 and AC2: agreement of any number of coders beyond chance, where chance is the probability that a coder
 * guesses and agrees by it. It stays high where nearly all ratings are of one category and coders agree, unlike kappa,
 * pi and alpha.
 *
 * <pre>
 *   AC = (p_a − p_e) / (1 − p_e),   p_e = T_w / (q (q − 1)) Σ_k π_k (1 − π_k),   T_w = Σ_kl w_kl
 *   p_a = mean over units with at least two ratings of the weighted share of coder pairs that agree
 *   π_k = mean over units with at least one rating of the share of category k
 * </pre>
 *
 * <p>AC1 has no weights (T_w = q). The number q of categories counts unused ones too, if they were declared. Do not use
 * it to show that a rare code is reliably found: its agreement is then mostly about where the code is not.
 *
 * <p>References: K. L. Gwet (2008) British Journal of Mathematical and Statistical Psychology 61, 29–48. K. L. Gwet
 * (2021) Handbook of Inter-Rater Reliability, 5th ed.
 */
final class GwetAgreement extends CountStatistic {

    static final GwetAgreement AC1 = new GwetAgreement(
            "gwet-ac1",
            "Gwet's AC1",
            "agreement of any number of coders beyond chance, steady where one category is frequent",
            false);
    static final GwetAgreement AC2 = new GwetAgreement(
            "gwet-ac2", "Gwet's AC2", "as AC1, with weights for categories that are nearly the same", true);

    private final boolean weighted;

    private GwetAgreement(String id, String title, String about, boolean weighted) {
        super(id, title, about, "Gwet 2008, 2021");
        this.weighted = weighted;
    }

    @Override
    List<Option> further() {
        return weighted ? List.of(Option.WEIGHTS) : List.of();
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        int only = onlyCategory(counts);
        if (only >= 0) {
            return Refusal.oneCategory(counts.categories().label(only));
        }
        Weights asked = weighted ? options.scale().weights() : NamedWeights.UNWEIGHTED;
        Optional<String> problem = asked.problem(counts.categories());
        if (problem.isPresent()) {
            return new Estimate.Undefined(problem.get());
        }
        Weights weights = asked.over(counts.categories());
        int size = counts.categories().size();
        double guess = weights.sum(size) / ((double) size * (size - 1));
        double[] shares = PairAgreement.shares(counts);
        double spread = 0;
        for (double share : shares) {
            spread += share * (1 - share);
        }
        double chance = guess * spread;
        PairAgreement agreement = new PairAgreement(counts, weights);
        double observed = agreement.mean();
        double coefficient = (observed - chance) / (1 - chance);
        Basis basis = new Basis(
                "weights " + weights.id() + ", " + size
                        + " categories; p_a over units with two ratings or more, p_e over " + "units with one or more",
                Basis.Compared.agreement(observed, chance),
                counted(counts),
                options.missing());
        Uncertainty uncertainty = agreement.linearised(
                coefficient, chance, row -> guess * (1 - FleissKappa.ofRow(counts, row, shares)), options.confidence());
        return new Estimate.Defined(coefficient, basis, uncertainty, List.of());
    }
}
