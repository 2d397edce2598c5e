package org.emic.index;

import java.util.List;
import org.emic.model.Roles;
import org.emic.model.Source;

/**
 * What a rule's conditions ask about: the sources, and who the speakers are.
 *
 * @param sources all sources of the project, by id
 * @param roles what the speakers are in the study
 */
public record Study(List<Source> sources, Roles roles) {

    public Study {
        sources = List.copyOf(sources);
    }
}
