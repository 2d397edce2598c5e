package org.emic.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Kappa of two coders with weights, and its standard errors (Fleiss, Cohen and Everitt 1969).
 *
 * <pre>
 *   κ = (p_o − p_e) / (1 − p_e),   p_o = Σ_ij w_ij p_ij,   p_e = Σ_ij w_ij p_i. p_.j
 *   N (1 − p_e)² ASE²  = Σ_ij p_ij (w_ij − (w̄_i. + w̄_.j) (1 − κ))² − (κ − p_e (1 − κ))²
 *   N (1 − p_e)² ASE0² = Σ_ij p_i. p_.j (w_ij − (w̄_i. + w̄_.j))² − p_e²
 * </pre>
 *
 * <p>The interval uses ASE; the test of no agreement uses ASE0, its value where kappa is 0.
 */
record KappaOfPairs(Pairs pairs, Weights weights, Options options) {

    /** The estimate, or why there is none. */
    Estimate estimate(String definition, Categories categories) {
        if (pairs.units() == 0) {
            return Refusal.noOverlap();
        }
        if (pairs.onlyCategory() >= 0) {
            return Refusal.oneCategory(categories.label(pairs.onlyCategory()));
        }
        double observed = 0;
        for (int cell = 0; cell < pairs.cells(); cell++) {
            observed += pairs.count(cell) * weight(pairs.first(cell), pairs.second(cell));
        }
        observed /= pairs.units();
        double[] rows = means(true);
        double[] columns = means(false);
        double chance = 0;
        for (int category = 0; category < rows.length; category++) {
            chance += pairs.firstShare(category) * rows[category];
        }
        if (expectedDisagreement() <= 0) {
            return new Estimate.Undefined(
                    "the weights let all categories that were used agree fully: no disagreement is possible");
        }
        double kappa = (observed - chance) / (1 - chance);
        Basis basis = new Basis(
                definition,
                Basis.Compared.agreement(observed, chance),
                new Basis.Counted("units", pairs.units(), 2, 2 * pairs.units()),
                options.missing());
        return new Estimate.Defined(kappa, basis, uncertainty(kappa, chance, rows, columns), List.of());
    }

    private double weight(int one, int other) {
        return weights.of(one, other, pairs.categories());
    }

    /** Σ_ij (1 − w_ij) p_i. p_.j, summed so that it is 0 only where every term is. */
    private double expectedDisagreement() {
        double sum = 0;
        for (int one = 0; one < pairs.categories(); one++) {
            for (int other = 0; other < pairs.categories(); other++) {
                sum += (1 - weight(one, other)) * pairs.firstShare(one) * pairs.secondShare(other);
            }
        }
        return sum;
    }

    /** The mean weight of each row over the columns' shares, or of each column over the rows' shares. */
    private double[] means(boolean ofRows) {
        double[] means = new double[pairs.categories()];
        for (int category = 0; category < means.length; category++) {
            for (int other = 0; other < means.length; other++) {
                double share = ofRows ? pairs.secondShare(other) : pairs.firstShare(other);
                means[category] += share * weight(category, other);
            }
        }
        return means;
    }

    private Uncertainty uncertainty(double kappa, double chance, double[] rows, double[] columns) {
        double spread = 0;
        for (int cell = 0; cell < pairs.cells(); cell++) {
            int one = pairs.first(cell);
            int other = pairs.second(cell);
            double term = weight(one, other) - (rows[one] + columns[other]) * (1 - kappa);
            spread += pairs.count(cell) * term * term;
        }
        spread = spread / pairs.units() - square(kappa - chance * (1 - kappa));
        double underChance = -square(chance);
        for (int one = 0; one < rows.length; one++) {
            for (int other = 0; other < rows.length; other++) {
                double term = weight(one, other) - (rows[one] + columns[other]);
                underChance += pairs.firstShare(one) * pairs.secondShare(other) * term * term;
            }
        }
        double scale = Math.sqrt((double) pairs.units()) * (1 - chance);
        double error = Math.sqrt(Math.max(0, spread)) / scale;
        double reach = error * Normal.reach(options.confidence());
        Uncertainty.Interval interval = new Uncertainty.Interval(
                options.confidence(),
                kappa - reach,
                kappa + reach,
                "standard error of Fleiss, Cohen & Everitt 1969, normal distribution");
        double errorUnderChance = Math.sqrt(Math.max(0, underChance)) / scale;
        Optional<Uncertainty.Test> test =
                errorUnderChance > 0 ? Optional.of(Normal.test(kappa, errorUnderChance)) : Optional.empty();
        return new Uncertainty(OptionalDouble.of(error), Optional.of(interval), test, "");
    }

    private static double square(double number) {
        return number * number;
    }
}
