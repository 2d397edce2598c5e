package org.emic.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emic.coding.Coded;
import org.emic.coding.Filter;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * Which coders of a project are compared, on what.
 *
 * @param language of the texts, a BCP 47 tag
 * @param unit what is compared
 * @param coders at least two, in order
 * @param filter which sources, speakers and codes; what it says of coders and origins is not looked at
 * @param readByAll whether all coders have read all sources that count, also where they coded nothing
 * @param themes whether only codes at the root of the tree are asked for
 * @param exclusive whether a unit can have one code only, so that all codes are one question
 * @param group what sources are grouped by, {@link #WHOLE} for no grouping; empty for a source without a value
 */
public record CodingRequest(
        Coded coded,
        String language,
        UnitKind unit,
        List<String> coders,
        Filter filter,
        boolean readByAll,
        boolean themes,
        boolean exclusive,
        Function<Source, Optional<Value>> group) {

    /** All sources are one group. */
    public static final Function<Source, Optional<Value>> WHOLE = source -> Optional.of(new Value.Text(""));

    public CodingRequest {
        coders = List.copyOf(coders);
    }

    /** Whether somebody said which sources are meant. */
    boolean namesSources() {
        return !(filter.sources().isEmpty()
                && filter.cases().isEmpty()
                && filter.kinds().isEmpty()
                && filter.attributes().isEmpty());
    }
}
