package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holsti's coefficient of reliability: twice the decisions two coders agree on, of all decisions they made.
 *
 * <pre>
 *   CR = 2 M / (N1 + N2)
 * </pre>
 *
 * <p>N1 and N2 are the decisions each coder made, M those they agree on. Coders may have made different numbers of
 * decisions: what only one of them rated counts as not agreed, so missing ratings lower it. A pair that rated no unit both has none, and then neither
 * has the mean. With nothing missing it is percent agreement. With more than two coders it is the mean over pairs. Chance is not taken into account: do not use
 * it alone.
 *
 * <p>Reference: O. R. Holsti (1969) Content Analysis for the Social Sciences and Humanities, p. 140.
 */
final class HolstiReliability extends RatedStatistic<Ratings> {

    HolstiReliability() {
        super(
                "holsti",
                "Holsti's CR",
                "twice the decisions two coders agree on, of all they made; the mean over pairs of coders",
                "Holsti 1969");
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
        long[] decisions = decisions(ratings);
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (CoderPair pair : CoderPair.all(ratings)) {
            long made = decisions[pair.first()] + decisions[pair.second()];
            if (made == 0) {
                return new Estimate.Undefined("neither coder of the pair " + pair.name() + " rated anything");
            }
            Pairs both = pair.of(ratings);
            if (both.units() == 0) {
                return ratings.coders() == 2
                        ? Refusal.noOverlap()
                        : new Estimate.Undefined("the pair " + pair.name() + " has no CR: they rated no unit both");
            }
            double reliability = ratio(both.agreements(), decisions[pair.first()], decisions[pair.second()]);
            Basis.Counted counted = new Basis.Counted("units", both.units(), 2, made);
            parts.add(new Part("CR of pair", pair.name(), estimate(reliability, counted, options)));
            sum += reliability;
        }
        long made = 0;
        for (long each : decisions) {
            made += each;
        }
        Basis.Counted counted = new Basis.Counted("units", ratings.units(), ratings.coders(), made);
        return estimate(sum / parts.size(), counted, options).with(parts.size() > 1 ? parts : List.of());
    }

    /** 2 M / (N1 + N2), where at least one decision was made. */
    static double ratio(long agreed, long first, long second) {
        return 2.0 * agreed / (first + second);
    }

    private static Estimate.Defined estimate(double value, Basis.Counted counted, Options options) {
        return new Estimate.Defined(
                value,
                new Basis(
                        "2 M / (N1 + N2), the mean over pairs of coders",
                        Basis.Compared.agreement(value),
                        counted,
                        options.missing()));
    }

    private static long[] decisions(Ratings ratings) {
        long[] decisions = new long[ratings.coders()];
        for (int row = 0; row < ratings.rows(); row++) {
            for (int coder = 0; coder < decisions.length; coder++) {
                decisions[coder] += ratings.value(row, coder) == Ratings.MISSING ? 0 : ratings.times(row);
            }
        }
        return decisions;
    }
}
