package org.emic.agreement;

import java.util.List;

/**
 * (k)u-alpha: how reliably one value k was told from the others, where units of two coders overlap.
 *
 * <pre>
 *   (k)uα = 1 − (e*_k. / ℓ*_k.) (ℓ*_k. − ℓ*_kk) / (e*_k. − e*_kk)
 * </pre>
 *
 * <p>See {@link CodingAlpha} for ℓ* and e*. The coverage is the share of the length of k's units that overlaps units of
 * others; what of them met only gaps does not count against k. Choose the value by the option.
 *
 * <p>References: as for {@link UnitizedAlpha}.
 */
final class ValueAlpha extends UnitizedStatistic {

    ValueAlpha() {
        super("ku-alpha", "(k)u-alpha", "how reliably one value was told from the others where units overlap");
    }

    @Override
    Spans chosen(Spans spans, Options options) {
        return spans;
    }

    @Override
    Estimate estimate(Spans spans, UnitizedCoincidences coincidences, Options options) {
        if (options.values().size() != 1) {
            return new Estimate.Undefined(
                    "(k)u-alpha is about one value: choose one of " + Refusal.some(coincidences.values()));
        }
        String value = options.values().get(0);
        int place = coincidences.values().indexOf(value);
        if (place < 0) {
            return new Estimate.Undefined(
                    "nobody marked '" + value + "'; the values are " + Refusal.some(coincidences.values()));
        }
        double own = coincidences.overlap(place);
        double overlap = coincidences.overlapInAll();
        if (own <= 0) {
            return new Estimate.Undefined("no unit with '" + value
                    + "' overlaps a unit of another coder, so its value cannot be compared (coverage 0)");
        }
        if (own >= overlap) {
            return new Estimate.Undefined(
                    "wherever units overlap their value is '" + value + "': without a second value nothing varies");
        }
        double scale = overlap - coincidences.sharedSquaresInAll() / overlap;
        double unlike = own * (overlap - own) / scale;
        double margin = (own * overlap - coincidences.sharedSquares(place)) / scale;
        double observed = (own - coincidences.overlap(place, place)) / own;
        double expected = unlike / margin;
        return new Estimate.Defined(
                        1 - observed / expected,
                        basis(
                                "'" + value + "' against all other values of overlapping units; "
                                        + CodingAlpha.WITH_ITSELF,
                                Basis.Compared.disagreement(observed, expected),
                                spans))
                .with(List.of(coverage(value, coincidences.coverage(value), spans)));
    }
}
