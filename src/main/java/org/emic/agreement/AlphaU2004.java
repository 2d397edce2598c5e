package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Span;

/**
 * α_U as it was defined first: whether coders cut a continuum into the same units of a value. Kept for comparison with
 * studies that used it; with more than two coders it does not behave as expected, which is why {@code u-alpha} replaced
 * it in 2016.
 *
 * <pre>
 *   α_U = 1 − Σ_c D_o(c) / Σ_c D_e(c)
 *   D_o = (2 / (m (m − 1) L²)) Σ_{coders i < j} Σ δ²
 *   δ²  = (difference of starts)² + (difference of ends)² of two units that overlap; length² of a unit inside a gap of the other
 *   D_e = (2 / L) Σ_units ((N − 1) / 3 (2 b³ − 3 b² + b) + b² Σ_{gaps f ≥ b} (f − b + 1)) / (m L (m L − 1) − Σ b (b − 1))
 * </pre>
 *
 * for N units of lengths b with the value, gaps of lengths f, and m coders on a continuum of length L. With a value
 * chosen it is about that value; otherwise about all values together. Units of different values may overlap, units of
 * one coder and value may not.
 *
 * <p>References: K. Krippendorff (1995) Sociological Methodology 25, 47–76. K. Krippendorff (2004) Quality and Quantity
 * 38, 787–800.
 */
final class AlphaU2004 extends DescribedStatistic {

    AlphaU2004() {
        super(
                "alpha-u-2004",
                "α_U of 1995 and 2004",
                "whether coders cut a text into the same units of a value; replaced by u-alpha",
                "Krippendorff 1995, 2004");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.SPANS);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.VALUE);
    }

    @Override
    public Estimate of(Data data, Options options) {
        if (!(data instanceof Spans all)) {
            return Refusal.kind(this, data);
        }
        Spans spans = all.only(options.values());
        double observed = 0;
        double expected = 0;
        for (String value : spans.values()) {
            Spans own = spans.only(List.of(value));
            Optional<Estimate.Undefined> unfit = UnitizedStatistic.unfit(own);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            observed += observed(own);
            expected += expected(own);
        }
        int values = spans.values().size();
        if (values == 0 || spans.coders().size() < 2) {
            return UnitizedStatistic.unfit(spans).orElseThrow();
        }
        if (expected <= 0) {
            return new Estimate.Undefined(
                    "every position is a unit of its own: no disagreement of starts or ends is possible");
        }
        return new Estimate.Defined(
                1 - observed / expected,
                UnitizedStatistic.basis(
                        values == 1 ? "units of one value" : "the means over " + values + " values",
                        Basis.Compared.disagreement(observed / values, expected / values),
                        spans));
    }

    /** D_o of spans with one value. */
    static double observed(Spans spans) {
        double sum = 0;
        for (Spans.Text text : spans.texts()) {
            for (String one : spans.coders()) {
                for (String other : spans.coders()) {
                    if (!one.equals(other)) {
                        sum += differences(spans.of(text.source(), one), spans.of(text.source(), other));
                    }
                }
            }
        }
        int coders = spans.coders().size();
        double length = spans.length();
        return sum / (coders * (coders - 1.0) * length * length);
    }

    /** Of a coder's units against another's; each overlapping pair counts half, for it is met from both sides. */
    private static double differences(List<Spans.Mark> units, List<Spans.Mark> others) {
        double sum = 0;
        for (Spans.Mark unit : units) {
            boolean alone = true;
            for (Spans.Mark other : others) {
                if (unit.span().overlaps(other.span())) {
                    alone = false;
                    double starts = unit.span().start() - other.span().start();
                    double ends = unit.span().end() - other.span().end();
                    sum += starts * starts + ends * ends;
                }
            }
            double length = unit.span().length();
            sum += alone ? 2 * length * length : 0;
        }
        return sum;
    }

    /** D_e of spans with one value. */
    static double expected(Spans spans) {
        List<Double> gaps = gaps(spans);
        double sum = 0;
        double self = 0;
        for (Spans.Mark mark : spans.marks()) {
            double own = mark.span().length();
            double room = 0;
            for (double gap : gaps) {
                room += gap >= own ? gap - own + 1 : 0;
            }
            sum += (spans.marks().size() - 1) / 3.0 * (2 * own * own * own - 3 * own * own + own) + own * own * room;
            self += own * (own - 1);
        }
        double length = spans.length();
        double all = spans.coders().size() * length;
        return 2 / length * sum / (all * (all - 1) - self);
    }

    private static List<Double> gaps(Spans spans) {
        List<Double> gaps = new ArrayList<>();
        for (Spans.Text text : spans.texts()) {
            for (String coder : spans.coders()) {
                int at = text.extent().start();
                for (Spans.Mark mark : spans.of(text.source(), coder)) {
                    gaps.add((double) mark.span().start() - at);
                    at = mark.span().end();
                }
                gaps.add((double) new Span(at, text.extent().end()).length());
            }
        }
        return gaps;
    }
}
