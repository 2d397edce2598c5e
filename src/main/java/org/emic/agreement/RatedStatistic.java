package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all statistics of ratings have in common: the data are brought into one shape, missing ratings are dealt with as
 * asked, what cannot be compared is refused, and an interval may be drawn.
 *
 * @param <T> the shape
 */
abstract class RatedStatistic<T extends Rows<T>> extends DescribedStatistic {

    RatedStatistic(String id, String title, String about, String source) {
        super(id, title, about, source);
    }

    /** The data in the shape the statistic works on, where they have it. */
    abstract Optional<T> view(Data data);

    /** Computes it from data of at least two coders. */
    abstract Estimate estimate(T rows, Options options);

    /** Options beyond those that all of these statistics have. */
    List<Option> further() {
        return List.of();
    }

    @Override
    public final List<Option> options() {
        List<Option> options = new ArrayList<>(further());
        options.addAll(List.of(Option.MISSING, Option.CONFIDENCE, Option.BOOTSTRAP));
        return List.copyOf(options);
    }

    @Override
    public final Estimate of(Data data, Options options) {
        Optional<T> view = view(data);
        if (view.isEmpty()) {
            return Refusal.kind(this, data);
        }
        T all = view.get();
        if (all.units() == 0) {
            return Refusal.noUnits();
        }
        if (all.coders() < 2) {
            return Refusal.coders(all.coders());
        }
        if (options.missing() == MissingPolicy.REFUSE && all.missing() > 0) {
            return Refusal.missing(all.missing());
        }
        T rows = options.missing() == MissingPolicy.COMPLETE ? all.complete() : all;
        if (rows.units() == 0) {
            return new Estimate.Undefined("no unit was rated by every coder, and incomplete units were to be left out");
        }
        return interval(estimate(rows, options), rows, options);
    }

    /** The estimate with the interval that was asked for. */
    Estimate interval(Estimate estimate, T rows, Options options) {
        Resampling resampling = options.resampling();
        return switch (resampling.method()) {
            case NONE -> estimate;
            case UNITS ->
                estimate.map(found -> found.with(
                        Bootstrap.units(found.uncertainty(), rows, drawn -> estimate(drawn, options), options)));
            case KALPHA, KALPHA_EXACT ->
                estimate.map(found -> found.with(found.uncertainty()
                        .withoutInterval(
                                "KALPHA draws pairs for Krippendorff's alpha only; draw units for " + title())));
        };
    }

    /** Data as ratings of named coders. */
    static Optional<Ratings> ratings(Data data) {
        if (data instanceof ContingencyTable table) {
            return Optional.of(table.ratings());
        }
        return data instanceof Ratings ratings ? Optional.of(ratings) : Optional.empty();
    }

    /** Data as counts of categories. */
    static Optional<CountsTable> counts(Data data) {
        return data instanceof CountsTable counts
                ? Optional.of(counts)
                : ratings(data).map(Ratings::counts);
    }
}
