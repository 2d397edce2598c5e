package org.emic.agreement;

/**
 * |u-alpha: whether coders found the same matter worth a unit, whatever value they gave it.
 *
 * <pre>
 *   |uα = 1 − (ℓ_∅. − ℓ_∅∅) / (e_∅. − e_∅∅)
 * </pre>
 *
 * <p>It is u-alpha's table with all values taken together. It differs from alpha over characters in what is taken out
 * for a unit meeting itself: units by the square of their length here, single characters there. See {@link
 * UnitizedCoincidences}.
 *
 * <p>References: as for {@link UnitizedAlpha}.
 */
final class RelevanceAlpha extends UnitizedStatistic {

    RelevanceAlpha() {
        super("bar-u-alpha", "|u-alpha", "whether coders marked the same matter, whatever value they gave it");
    }

    @Override
    Estimate estimate(Spans spans, UnitizedCoincidences coincidences, Options options) {
        double all = coincidences.all();
        double gaps = coincidences.gaps();
        if (gaps <= 0) {
            return new Estimate.Undefined("all coders marked everything: without a gap there is nothing to tell apart");
        }
        double observed = (gaps - coincidences.gapsOnGaps()) / all;
        double expected = gaps * coincidences.markedInAll() / (all * all - coincidences.selfPairs());
        return new Estimate.Defined(
                1 - observed / expected,
                basis(
                        "units against gaps; a "
                                + "unit with itself is taken out by the square of its length, a gap by its length",
                        Basis.Compared.disagreement(observed, expected),
                        spans));
    }
}
