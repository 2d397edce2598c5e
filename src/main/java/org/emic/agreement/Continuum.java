package org.emic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.emic.model.Span;

/**
 * The units that several coders marked in one text, for alignment.
 *
 * @param coders how many
 * @param units of all coders, from left to right
 */
record Continuum(int coders, List<Unit> units) {

    private static final Comparator<Unit> LEFT_TO_RIGHT =
            Comparator.comparing(Unit::span).thenComparingInt(Unit::coder).thenComparingInt(Unit::value);

    /** A unit of a coder; values are numbered. */
    record Unit(int coder, Span span, int value) {}

    Continuum {
        units = units.stream().sorted(LEFT_TO_RIGHT).toList();
    }

    /** The units at these places. */
    List<Unit> at(int... places) {
        return Arrays.stream(places).mapToObj(units::get).toList();
    }

    /** One continuum for each text, in their order. */
    static List<Continuum> of(Spans spans) {
        List<String> values = spans.values();
        List<Continuum> continua = new ArrayList<>();
        for (Spans.Text text : spans.texts()) {
            List<Unit> units = new ArrayList<>();
            for (int coder = 0; coder < spans.coders().size(); coder++) {
                for (Spans.Mark mark : spans.of(text.source(), spans.coders().get(coder))) {
                    units.add(new Unit(coder, mark.span(), values.indexOf(mark.value())));
                }
            }
            continua.add(new Continuum(spans.coders().size(), units));
        }
        return continua;
    }
}
