package org.emic.agreement;

import java.util.List;

/**
 * cu-alpha: whether coders gave the same value where units of two of them overlap; how they cut the text is left aside.
 *
 * <pre>
 *   cuα = 1 − (ℓ*.. − Σ_c ℓ*_cc) / (ℓ*.. − Σ_c e*_cc),   e*_ck = (ℓ*_c. ℓ*_k. − [c = k] S*_c) / (ℓ*.. − S*.. / ℓ*..)
 * </pre>
 *
 * <p>See {@link UnitizedCoincidences} for ℓ* and S*; with three coders or more S* adds up each other coder's overlap on
 * its own. The coverage is the share of the continuum it is about: with a small one it says little. It has no value
 * where all overlaps have one value. Do not read it without |u-alpha. For ATLAS.ti's coefficient of the same letters
 * see {@code cu-alpha-domain}.
 *
 * <p>References: as for {@link UnitizedAlpha}.
 */
final class CodingAlpha extends UnitizedStatistic {

    CodingAlpha() {
        super("cu-alpha", "cu-alpha", "whether coders gave the same value where units of two of them overlap");
    }

    /** What is taken out of the expected coincidences; others take the union of the other coders' units. */
    static final String WITH_ITSELF = "of each unit Σ_j (Σ_h overlap)² / (m − 1) is taken out of what is expected";

    @Override
    Estimate estimate(Spans spans, UnitizedCoincidences coincidences, Options options) {
        double overlap = coincidences.overlapInAll();
        if (overlap <= 0) {
            return noOverlap();
        }
        double same = 0;
        double unlike = overlap * overlap;
        for (int value = 0; value < coincidences.values().size(); value++) {
            same += coincidences.overlap(value, value);
            unlike -= coincidences.overlap(value) * coincidences.overlap(value);
            if (coincidences.overlap(value) >= overlap) {
                return new Estimate.Undefined("wherever units overlap their value is '"
                        + coincidences.values().get(value) + "': without a second value nothing varies");
            }
        }
        double observed = (overlap - same) / overlap;
        double expected = unlike / (overlap * overlap - coincidences.sharedSquaresInAll());
        return new Estimate.Defined(
                        1 - observed / expected,
                        basis(
                                "values of overlapping units, nominal; " + WITH_ITSELF,
                                Basis.Compared.disagreement(observed, expected),
                                spans))
                .with(List.of(coverage("", coincidences.coverage(), spans)));
    }

    static Estimate.Undefined noOverlap() {
        return new Estimate.Undefined("no units of two coders overlap, so no values can be compared (coverage 0)");
    }
}
