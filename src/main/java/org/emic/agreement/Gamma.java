package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Gamma and gamma-cat: whether coders marked the same units with the same values, where near misses count in part and
 * units may overlap. Units are aligned across coders so that the disorder is least, and that is compared with the least
 * disorder of continua made by chance.
 *
 * <pre>
 *   γ = 1 − disorder of the best alignment / mean disorder of the best alignments of chance continua
 * </pre>
 *
 * <p>See {@link Dissimilarity}, {@link BestAlignment} (which is exact), {@link ChanceContinua} and {@link
 * GammaDisorder}. Texts are aligned each on its own and added up. Gamma-cat is about the values of aligned units only.
 * The best alignment need not be the only one: gamma does not change with it, gamma-cat may.
 *
 * <p>The value hangs on the weights: report them. Values of studies with other weights, or other ways to draw chance,
 * cannot be compared. On long texts with many overlapping units of many coders the best alignment may not be found with
 * bearable effort; it then has no value.
 *
 * <p>References: Y. Mathet, A. Widlöcher, J.-P. Métivier (2015) Computational Linguistics 41, 437–479. Y. Mathet (2017)
 * Computational Linguistics 43, 661–681 (gamma-cat).
 */
final class Gamma extends DescribedStatistic {

    static final Gamma GAMMA = new Gamma(
            "gamma",
            "Gamma",
            "whether coders marked the same units with the same values; near misses count in part, units may overlap",
            GammaDisorder.ALL);
    static final Gamma CATEGORIES = new Gamma(
            "gamma-cat", "Gamma-cat", "whether units that gamma aligns have the same values", GammaDisorder.CATEGORIES);

    private static final double CERTAINTY = 1.96;
    private static final int MOST_SAMPLES = 10_000;

    private final GammaDisorder disorder;

    private Gamma(String id, String title, String about, GammaDisorder disorder) {
        super(id, title, about, "Mathet, Widlöcher & Métivier 2015; Mathet 2017");
        this.disorder = disorder;
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.SPANS);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.ALIGNMENT);
    }

    @Override
    public Estimate of(Data data, Options options) {
        if (!(data instanceof Spans spans)) {
            return Refusal.kind(this, data);
        }
        if (spans.coders().size() < 2) {
            return Refusal.coders(spans.coders().size());
        }
        if (spans.marks().isEmpty()) {
            return new Estimate.Undefined("nobody marked anything");
        }
        try {
            return estimate(spans, options.gamma());
        } catch (Alignments.TooMany tooMany) {
            return new Estimate.Undefined(
                    "the best alignment of " + spans.marks().size() + " units of "
                            + spans.coders().size()
                            + " coders cannot be found with bearable effort: too many overlap; compare fewer coders,"
                            + " or use u-alpha");
        }
    }

    private Estimate estimate(Spans spans, GammaOptions options) throws Alignments.TooMany {
        Dissimilarity dissimilarity =
                new Dissimilarity(options.weights(), spans.coders().size());
        List<Continuum> continua = Continuum.of(spans);
        OptionalDouble observed = disorder.of(aligned(continua, dissimilarity), dissimilarity);
        if (observed.isEmpty()) {
            return new Estimate.Undefined("no units of two coders could be aligned, so no values can be compared");
        }
        Moments chance = chance(spans, continua, dissimilarity, options);
        if (chance.mean() <= 0) {
            return new Estimate.Undefined("chance would give no disorder either: nothing varies");
        }
        double value = 1 - observed.getAsDouble() / chance.mean();
        double error = CERTAINTY * chance.standardDeviation() / Math.sqrt(chance.weight()) / chance.mean();
        Basis basis = UnitizedStatistic.basis(
                "weights of position " + options.weights().position() + ", category "
                        + options.weights().category() + ", a unit without a partner "
                        + options.weights().empty() + "; " + (long) chance.weight() + " chance continua, seed "
                        + options.seed(),
                Basis.Compared.disagreement(observed.getAsDouble(), chance.mean()),
                spans);
        return new Estimate.Defined(value, basis)
                .with(Uncertainty.UNKNOWN.noted("the mean of chance is known to ± " + Math.round(1000 * error) / 10.0
                        + " %; there is no interval for other texts"));
    }

    private static List<GammaDisorder.Aligned> aligned(List<Continuum> continua, Dissimilarity dissimilarity)
            throws Alignments.TooMany {
        List<GammaDisorder.Aligned> aligned = new ArrayList<>();
        for (Continuum continuum : continua) {
            if (!continuum.units().isEmpty()) {
                aligned.add(new GammaDisorder.Aligned(continuum, BestAlignment.of(continuum, dissimilarity)));
            }
        }
        return aligned;
    }

    /** Mean and spread of the disorder by chance. */
    private Moments chance(Spans spans, List<Continuum> continua, Dissimilarity dissimilarity, GammaOptions options)
            throws Alignments.TooMany {
        ChanceContinua chance = new ChanceContinua(options.seed());
        List<Double> found = new ArrayList<>();
        int wanted = options.samples();
        for (int sample = 0; sample < wanted; sample++) {
            List<Continuum> drawn = new ArrayList<>();
            for (int text = 0; text < continua.size(); text++) {
                if (!continua.get(text).units().isEmpty()) {
                    drawn.add(chance.draw(
                            continua.get(text), spans.texts().get(text).extent()));
                }
            }
            disorder.of(aligned(drawn, dissimilarity), dissimilarity).ifPresent(found::add);
            if (sample == options.samples() - 1) {
                wanted = Math.max(wanted, needed(moments(found), options.precision()));
            }
        }
        return moments(found);
    }

    /** How many samples give the mean with the precision asked for, by the spread of the first. */
    private static int needed(Moments first, double precision) {
        if (first.mean() <= 0) {
            return 0;
        }
        double variation = first.standardDeviation() / first.mean() * CERTAINTY / precision;
        return (int) Math.min(MOST_SAMPLES, Math.ceil(variation * variation));
    }

    private static Moments moments(List<Double> values) {
        return Moments.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
