package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Precision, recall and F1: how well one coder, such as the rules of a codebook, finds what another has found.
 *
 * <pre>
 *   precision = TP / (TP + FP),   recall = TP / (TP + FN),   F1 = 2 TP / (2 TP + FP + FN)
 * </pre>
 *
 * <p>Intervals are Wilson's score intervals. F1 is no share of independent trials, but grows with the share J = TP /
 * (TP + FP + FN), F1 = 2J / (1 + J); its interval is that of J, carried over, and takes the number of places that
 * anybody found as given.
 *
 * <p>From ratings, the first coder is judged by the second, on units that both rated; the value chosen by the option is
 * what is to be found. The second coder is taken to be right: where nobody is, use a coefficient of agreement. Chance
 * is not taken into account.
 *
 * <p>References: C. J. van Rijsbergen (1979) Information Retrieval, 2nd ed. E. B. Wilson (1927) Journal of the American
 * Statistical Association 22, 209–212.
 */
final class DetectionStatistic extends DescribedStatistic {

    static final DetectionStatistic PRECISION =
            new DetectionStatistic("precision", "Precision", "the share of what was found that is there");
    static final DetectionStatistic RECALL =
            new DetectionStatistic("recall", "Recall", "the share of what is there that was found");
    static final DetectionStatistic F1 =
            new DetectionStatistic("f1", "F1", "the harmonic mean of precision and recall");

    private DetectionStatistic(String id, String title, String about) {
        super(id, title, about, "van Rijsbergen 1979; interval: Wilson 1927");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.DETECTION, DataKind.RATINGS, DataKind.CONTINGENCY);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.VALUE, Option.CONFIDENCE);
    }

    @Override
    public Estimate of(Data data, Options options) {
        if (data instanceof Detection detection) {
            return of(detection, options, "");
        }
        Optional<Ratings> ratings = RatedStatistic.ratings(data);
        return ratings.isPresent() ? of(ratings.get(), options) : Refusal.kind(this, data);
    }

    private Estimate of(Ratings ratings, Options options) {
        if (ratings.coders() != 2) {
            return ratings.coders() < 2
                    ? Refusal.coders(ratings.coders())
                    : Refusal.notTwoCoders(title(), ratings.coders(), "a coefficient of agreement");
        }
        int value = options.values().size() == 1
                ? ratings.categories().indexOf(options.values().get(0))
                : -1;
        if (value < 0) {
            return new Estimate.Undefined(title() + " is about finding one value: choose one of "
                    + Refusal.some(ratings.categories().labels()));
        }
        Pairs pairs = ratings.pairs(0, 1);
        long found = 0;
        long wrong = 0;
        long missed = 0;
        for (int cell = 0; cell < pairs.cells(); cell++) {
            boolean said = pairs.first(cell) == value;
            boolean there = pairs.second(cell) == value;
            found += said && there ? pairs.count(cell) : 0;
            wrong += said && !there ? pairs.count(cell) : 0;
            missed += !said && there ? pairs.count(cell) : 0;
        }
        return of(
                new Detection(found, wrong, missed),
                options,
                "; " + ratings.coderNames().get(1) + " is taken to be right");
    }

    private Estimate of(Detection detection, Options options, String judge) {
        long wrong = this == RECALL ? 0 : detection.wrong();
        long missed = this == PRECISION ? 0 : detection.missed();
        long all = detection.found() + wrong + missed;
        if (all == 0) {
            return new Estimate.Undefined(
                    this == PRECISION
                            ? "nothing was found, so there is no share of it that is right"
                            : "there is nothing to be found" + (this == F1 ? ", and nothing was found" : ""));
        }
        double share = (double) detection.found() / all;
        Wilson wilson = Wilson.of(share, all, options.confidence());
        Uncertainty.Interval interval = new Uncertainty.Interval(
                options.confidence(),
                scale(wilson.low()),
                scale(wilson.high()),
                this == F1 ? "Wilson 1927 for TP / (TP + FP + FN), carried over to F1" : "Wilson 1927");
        Basis basis = new Basis(
                "TP " + detection.found() + ", FP " + detection.wrong() + ", FN " + detection.missed() + judge,
                Basis.Compared.agreement(scale(share)),
                new Basis.Counted("places", all, 2, all),
                options.missing());
        Uncertainty uncertainty = Uncertainty.UNKNOWN.with(interval, Uncertainty.UNKNOWN.standardError());
        return new Estimate.Defined(scale(share), basis, uncertainty, List.of());
    }

    private double scale(double share) {
        return this == F1 ? 2 * share / (1 + share) : share;
    }
}
