package org.emic.agreement;

import java.util.List;

/**
 * Percent agreement: how often coders said the same, without asking how often they would by chance.
 *
 * <p>With more than two coders or with missing ratings the words mean several things; {@link PercentDefinition} names
 * them:
 *
 * <pre>
 *   mean       (1 / N) Σ_u a_u,            a_u = Σ_k n_uk (n_uk − 1) / (m_u (m_u − 1)), over units with m_u ≥ 2
 *   pooled     Σ_u m_u (m_u − 1) a_u / Σ_u m_u (m_u − 1)
 *   by-rating  Σ_u m_u a_u / Σ_u m_u
 *   identical  the share of units with m_u ≥ 2 whose ratings are all the same
 * </pre>
 *
 * <p>Do not use it alone: with few or very unequal categories it is high where nobody looks at the text.
 */
final class PercentAgreement extends CountStatistic {

    PercentAgreement() {
        super(
                "percent-agreement",
                "Percent agreement",
                "how often coders said the same; chance is not taken into account",
                "no single source; the definitions are named");
    }

    @Override
    List<Option> further() {
        return List.of(Option.PERCENT);
    }

    @Override
    Estimate compared(CountsTable counts, Options options) {
        PercentDefinition definition = options.percent();
        double value = value(counts, definition);
        Basis basis =
                new Basis(definition.about(), Basis.Compared.agreement(value), counted(counts), options.missing());
        Estimate.Defined found = new Estimate.Defined(value, basis);
        return definition == PercentDefinition.MEAN_OVER_UNITS
                ? found.with(new PairAgreement(counts, NamedWeights.UNWEIGHTED)
                        .linearised(value, 0, null, options.confidence()))
                : found;
    }

    private static double value(CountsTable counts, PercentDefinition definition) {
        PairAgreement agreement = new PairAgreement(counts, NamedWeights.UNWEIGHTED);
        double agreeing = 0;
        double all = 0;
        for (int row = 0; row < counts.rows(); row++) {
            int ratings = counts.ratings(row);
            if (ratings >= 2) {
                double weight = counts.times(row)
                        * switch (definition) {
                            case MEAN_OVER_UNITS, ALL_IDENTICAL -> 1.0;
                            case POOLED_PAIRS -> (double) ratings * (ratings - 1);
                            case BY_RATING -> (double) ratings;
                        };
                double same = definition == PercentDefinition.ALL_IDENTICAL
                        ? (counts.chosen(row) == 1 ? 1 : 0)
                        : agreement.of(row);
                agreeing += weight * same;
                all += weight;
            }
        }
        return agreeing / all;
    }
}
