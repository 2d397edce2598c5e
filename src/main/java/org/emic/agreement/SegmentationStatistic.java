package org.emic.agreement;

import java.util.List;

/** What statistics of boundaries have in common: two coders or more, and at least one boundary. */
abstract class SegmentationStatistic extends DescribedStatistic {

    SegmentationStatistic(String id, String title, String about, String source) {
        super(id, title, about, source);
    }

    /** Computes it from segmentations with at least one boundary. */
    abstract Estimate estimate(Segmentations segmentations, Options options);

    @Override
    public final List<DataKind> takes() {
        return List.of(DataKind.SEGMENTATIONS);
    }

    @Override
    public final Estimate of(Data data, Options options) {
        if (!(data instanceof Segmentations segmentations)) {
            return Refusal.kind(this, data);
        }
        int coders = segmentations.coders().size();
        if (coders < 2) {
            return Refusal.coders(coders);
        }
        boolean whole = segmentations.texts().stream()
                .flatMap(text -> text.masses().stream())
                .allMatch(masses -> masses.size() < 2);
        return whole
                ? new Estimate.Undefined("nobody drew a boundary, so there is nothing to compare")
                : estimate(segmentations, options);
    }

    static Basis basis(String definition, Basis.Compared compared, Basis.Counted counted) {
        return new Basis(definition, compared, counted, MissingPolicy.AVAILABLE);
    }
}
