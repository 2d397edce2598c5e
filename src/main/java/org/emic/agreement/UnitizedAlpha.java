package org.emic.agreement;

/**
 * u-alpha: whether coders cut a continuum into the same units and gave them the same values, gaps included.
 *
 * <pre>
 *   uα = 1 − (ℓ.. − Σ_c ℓ_cc) / (ℓ.. − Σ_c e_cc),   e_cc = ℓ.. (ℓ_c.² − S_c) / (ℓ..² − S..),   c over values and ∅
 *   S_c = Σ length² of units with c,   S_∅ = Σ length of gaps
 * </pre>
 *
 * <p>See {@link UnitizedCoincidences}. Where most of the text is gap, most of the agreement is on gaps: look at
 * |u-alpha and cu-alpha too. One coder's units must not overlap; where several codes may stand on one text, choose one
 * code at a time.
 *
 * <p>References: K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher (2016) Quality and Quantity 50, 2347–2364. K.
 * Krippendorff (2019) Content Analysis, 4th ed., section 12.6.
 */
final class UnitizedAlpha extends UnitizedStatistic {

    UnitizedAlpha() {
        super(
                "u-alpha",
                "u-alpha",
                "whether coders cut a text into the same units with the same values, gaps included");
    }

    @Override
    Estimate estimate(Spans spans, UnitizedCoincidences coincidences, Options options) {
        double all = coincidences.all();
        double gaps = coincidences.gaps();
        if (gaps <= 0 && coincidences.values().size() == 1) {
            return new Estimate.Undefined("all coders marked everything as '"
                    + coincidences.values().get(0) + "': without a gap or a second value nothing varies");
        }
        double same = coincidences.gapsOnGaps();
        double unlike = all * all - gaps * gaps;
        for (int value = 0; value < coincidences.values().size(); value++) {
            same += coincidences.overlap(value, value);
            unlike -= coincidences.marked(value) * coincidences.marked(value);
        }
        double observed = (all - same) / all;
        double expected = unlike / (all * all - coincidences.selfPairs());
        return new Estimate.Defined(
                1 - observed / expected,
                basis(
                        "units and gaps, nominal; a "
                                + "unit with itself is taken out by the square of its length, a gap by its length",
                        Basis.Compared.disagreement(observed, expected),
                        spans));
    }
}
