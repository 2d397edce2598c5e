package org.emic.coding;

import java.util.List;
import org.emic.model.Span;

/**
 * Where a coding stands after its source's text was replaced.
 *
 * @param outcome what became of it
 * @param places in the new text, UTF-16 units: for {@link Outcome#PLACED} the one place; for {@link Outcome#CHANGED} where
 *     the changed words stand most likely; for {@link Outcome#UNSURE} all places that have its words, in text order; none
 *     for {@link Outcome#GONE}
 */
public record Placement(Outcome outcome, List<Span> places) {

    /** What became of a coding. */
    public enum Outcome {
        /** Its words stand in one place. */
        PLACED,
        /** Its words were changed, and what stands around them says where they are. */
        CHANGED,
        /** Its words stand in the text, and it is not certain that one of the places is its own. */
        UNSURE,
        /** Neither its words nor what stood around them is there. */
        GONE
    }

    /** Neither the words nor their surroundings. */
    static final Placement GONE = new Placement(Outcome.GONE, List.of());

    public Placement {
        places = List.copyOf(places);
    }

    static Placement at(Span place) {
        return new Placement(Outcome.PLACED, List.of(place));
    }
}
