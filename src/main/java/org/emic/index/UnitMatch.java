package org.emic.index;

import java.util.List;
import org.emic.model.Hit;
import org.emic.model.Span;

/**
 * A unit a code's rules apply to.
 *
 * @param span of the unit in the source's stored text, UTF-16 units
 * @param words tokens in the unit
 * @param hits what matched in it, in text order, not overlapping; never empty: a rule made of conditions alone has one
 *     hit, the unit itself
 */
public record UnitMatch(Span span, int words, List<Hit> hits) {

    public UnitMatch {
        hits = List.copyOf(hits);
    }
}
