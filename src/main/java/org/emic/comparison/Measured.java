package org.emic.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.agreement.Data;
import org.emic.agreement.Estimate;
import org.emic.agreement.Option;
import org.emic.agreement.Options;
import org.emic.agreement.Resampling;
import org.emic.agreement.SourceBootstrap;
import org.emic.agreement.Statistic;
import org.emic.agreement.Uncertainty;

/**
 * A statistic of a comparison.
 *
 * @param options with which it was computed
 */
public record Measured(Comparison comparison, Statistic statistic, Options options, Estimate estimate) {

    /** Computes statistics of comparisons: all of the first, then all of the second, and so on. */
    public static List<Measured> all(
            List<Comparison> comparisons, List<Statistic> statistics, Options options, IntervalPlan plan) {
        return comparisons.parallelStream()
                .flatMap(comparison -> statistics.stream().map(statistic -> of(comparison, statistic, options, plan)))
                .toList();
    }

    private static Measured of(Comparison comparison, Statistic statistic, Options options, IntervalPlan plan) {
        Estimate estimate = comparison.nothing().isEmpty()
                ? estimate(comparison, statistic, options, plan)
                : new Estimate.Undefined(comparison.nothing());
        return new Measured(comparison, statistic, options, estimate);
    }

    private static Estimate estimate(Comparison comparison, Statistic statistic, Options options, IntervalPlan plan) {
        Data data = comparison.data(statistic);
        Options asked = comparison.about(data, options);
        Options drawing = asked.resampling(plan.resampling());
        if (plan.what() == IntervalPlan.What.SOURCES) {
            return SourceBootstrap.of(statistic, data, comparison.sources(statistic), drawing);
        }
        if (plan.what() != IntervalPlan.What.USUAL) {
            return statistic.of(data, drawing);
        }
        Estimate plain = statistic.of(data, asked.resampling(Resampling.NONE));
        if (plain.defined().isEmpty() || !statistic.options().contains(Option.BOOTSTRAP)) {
            return plain;
        }
        if (!comparison.independent()) {
            return plain.map(
                    found -> withoutInterval(found, comparison.question().unit()));
        }
        boolean has = plain.defined().get().uncertainty().interval().isPresent();
        return has ? plain : statistic.of(data, drawing);
    }

    private static Estimate.Defined withoutInterval(Estimate.Defined found, String unit) {
        Uncertainty none = new Uncertainty(
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                "no interval over " + unit + ": they are not independent of each other; draw whole sources for one");
        return new Estimate.Defined(found.value(), found.basis(), none, found.parts());
    }
}
