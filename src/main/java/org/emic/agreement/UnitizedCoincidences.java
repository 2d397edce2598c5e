package org.emic.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coincidences of units and gaps on a continuum (Krippendorff, Mathet, Bouvry and Widlöcher 2016, sections 4 and
 * 5).
 *
 * <pre>
 *   ℓ_ck = (1 / (m − 1)) Σ_{coders i ≠ j} Σ_{units g of i with c} Σ_{units h of j with k} |g ∩ h|
 * </pre>
 *
 * for values c and k, where the gaps between units are the value ∅. The margin of a value is the length all coders gave
 * it; all margins together are m L. What a unit shares with itself is taken out of the expected coincidences: Σ length²
 * for units, and Σ length for gaps, because each position of a gap is a unit of its own. Adjacent units stay two units.
 *
 * <p>On valued units alone, ℓ*_ck are the overlaps of units, and what is taken out is (1 / (m − 1)) Σ_g Σ_{j ≠ i} (Σ_h
 * |g ∩ h|)².
 */
final class UnitizedCoincidences {

    private final List<String> values;
    private final Map<String, Integer> places = new HashMap<>();
    private final int coders;
    private final long length;
    private final double[][] overlaps;
    private final double[] marked;
    private final double[] squares;
    private final double[] sharedSquares;

    /** For spans of at least two coders, of which no coder's overlap. */
    UnitizedCoincidences(Spans spans) {
        this.values = spans.values();
        values.forEach(value -> places.put(value, places.size()));
        this.coders = spans.coders().size();
        this.length = spans.length();
        this.overlaps = new double[values.size()][values.size()];
        this.marked = new double[values.size()];
        this.squares = new double[values.size()];
        this.sharedSquares = new double[values.size()];
        for (Spans.Mark mark : spans.marks()) {
            double own = mark.span().length();
            marked[index(mark)] += own;
            squares[index(mark)] += own * own;
        }
        for (Spans.Text text : spans.texts()) {
            for (String one : spans.coders()) {
                for (String other : spans.coders()) {
                    if (!one.equals(other)) {
                        add(spans.of(text.source(), one), spans.of(text.source(), other));
                    }
                }
            }
        }
    }

    private void add(List<Spans.Mark> units, List<Spans.Mark> others) {
        int first = 0;
        for (Spans.Mark unit : units) {
            while (first < others.size()
                    && others.get(first).span().end() <= unit.span().start()) {
                first++;
            }
            double shared = 0;
            for (int place = first;
                    place < others.size()
                            && others.get(place).span().start() < unit.span().end();
                    place++) {
                Spans.Mark other = others.get(place);
                double common = Math.min(unit.span().end(), other.span().end())
                        - Math.max(unit.span().start(), other.span().start());
                overlaps[index(unit)][index(other)] += common / (coders - 1);
                shared += common;
            }
            sharedSquares[index(unit)] += shared * shared / (coders - 1);
        }
    }

    private int index(Spans.Mark mark) {
        return places.get(mark.value());
    }

    List<String> values() {
        return values;
    }

    /** m L: the lengths of all coders' units and gaps together. */
    double all() {
        return (double) coders * length;
    }

    /** The length of all units. */
    double markedInAll() {
        return sum(marked);
    }

    /** The length of all gaps: the margin of ∅. */
    double gaps() {
        return all() - markedInAll();
    }

    /** ℓ_c., for a value. */
    double marked(int value) {
        return marked[value];
    }

    /** Σ length² of the units with a value. */
    double squares(int value) {
        return squares[value];
    }

    /** ℓ_ck of two values: the overlap of their units. */
    double overlap(int one, int other) {
        return overlaps[one][other];
    }

    /** ℓ*_c.: the overlap of the units of a value with valued units of others. */
    double overlap(int value) {
        return sum(overlaps[value]);
    }

    /** ℓ*..: the overlap of all valued units. */
    double overlapInAll() {
        return Arrays.stream(overlaps).mapToDouble(UnitizedCoincidences::sum).sum();
    }

    /** What is taken out of the expected coincidence of a value with itself, among overlaps. */
    double sharedSquares(int value) {
        return sharedSquares[value];
    }

    /** Σ over values of {@link #sharedSquares}. */
    double sharedSquaresInAll() {
        return sum(sharedSquares);
    }

    /** ℓ_∅∅: where gaps meet gaps. */
    double gapsOnGaps() {
        return gaps() - (markedInAll() - overlapInAll());
    }

    /** The sum of what is taken out of all expected coincidences. */
    double selfPairs() {
        return sum(squares) + gaps();
    }

    /** The share of a value's units that overlaps valued units of other coders; 0 if the value does not occur. */
    double coverage(String value) {
        Integer place = places.get(value);
        return place == null ? 0 : overlap(place) / marked[place];
    }

    /** The share of the continuum on which valued units of two coders overlap. */
    double coverage() {
        return overlapInAll() / all();
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
