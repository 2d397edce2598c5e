package org.emic.index;

import java.util.List;
import org.emic.model.Source;

/**
 * The units of one source that a code's rules apply to, with every hit.
 *
 * @param units by span; never empty
 */
public record SourceMatches(Source source, List<UnitMatch> units) {

    public SourceMatches {
        units = List.copyOf(units);
    }
}
