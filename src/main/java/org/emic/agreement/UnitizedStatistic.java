package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/** What the u-alpha family has in common: it asks for spans of two coders or more, of which no coder's overlap. */
abstract class UnitizedStatistic extends DescribedStatistic {

    private static final String SOURCE =
            "Krippendorff, Mathet, Bouvry & Widlöcher 2016; Krippendorff 2019, section 12.6";

    UnitizedStatistic(String id, String title, String about) {
        super(id, title, about, SOURCE);
    }

    /** Computes it from spans that fit. */
    abstract Estimate estimate(Spans spans, UnitizedCoincidences coincidences, Options options);

    /** The spans it is about: those with the chosen values, or all. */
    Spans chosen(Spans spans, Options options) {
        return spans.only(options.values());
    }

    @Override
    public final List<DataKind> takes() {
        return List.of(DataKind.SPANS);
    }

    @Override
    public final List<Option> options() {
        return List.of(Option.VALUE);
    }

    @Override
    public final Estimate of(Data data, Options options) {
        if (!(data instanceof Spans all)) {
            return Refusal.kind(this, data);
        }
        Spans spans = chosen(all, options);
        Optional<Estimate.Undefined> unfit = unfit(spans);
        return unfit.isPresent() ? unfit.get() : estimate(spans, new UnitizedCoincidences(spans), options);
    }

    /** Why spans cannot be compared; empty if they can. */
    static Optional<Estimate.Undefined> unfit(Spans spans) {
        if (spans.coders().size() < 2) {
            return Optional.of(Refusal.coders(spans.coders().size()));
        }
        if (spans.marks().isEmpty()) {
            return Optional.of(new Estimate.Undefined("nobody marked anything"));
        }
        return spans.overlap()
                .map(overlap -> new Estimate.Undefined("one coder's units must not overlap, as do " + overlap
                        + "; look at one value at a time, or join them"));
    }

    /** What the numbers of the family rest on. */
    static Basis basis(String definition, Basis.Compared compared, Spans spans) {
        Basis.Counted counted = new Basis.Counted(
                "characters",
                spans.length(),
                spans.coders().size(),
                spans.marks().size());
        return new Basis(definition, compared, counted, MissingPolicy.AVAILABLE);
    }

    /** A share of the continuum or of a value, as a part. */
    static Part coverage(String of, double value, Spans spans) {
        return new Part(
                "coverage",
                of,
                new Estimate.Defined(
                        value,
                        basis(
                                "the share on which valued units of two coders overlap",
                                Basis.Compared.agreement(value),
                                spans)));
    }
}
