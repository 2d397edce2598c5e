package org.emic.coding;

import java.util.List;
import org.emic.model.Passage;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * What a search found: a match, or a unit in which the rule holds.
 *
 * @param source it is in
 * @param passage its text, where it stands, and what stands around it
 * @param hits what matched in it, in text order, UTF-16 units of the passage's text; the whole passage where the rule
 *     has only conditions
 * @param words tokens in it
 */
public record Found(Source source, Passage passage, List<Span> hits, int words) {

    public Found {
        hits = List.copyOf(hits);
    }
}
