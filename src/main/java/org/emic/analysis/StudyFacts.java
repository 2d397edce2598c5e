package org.emic.analysis;

import java.util.List;
import org.emic.model.Roles;
import org.emic.model.Source;

/**
 * What tables need to know of a study besides its codings.
 *
 * @param sources all of them, in the order that {@link CodedSpan#source()} counts
 * @param roles what the speakers are in the study
 * @param words how many tokens there are
 */
public record StudyFacts(List<Source> sources, Roles roles, WordCounts words) {

    public StudyFacts {
        sources = List.copyOf(sources);
    }
}
