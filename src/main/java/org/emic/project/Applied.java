package org.emic.project;

import java.util.List;
import org.emic.coding.CodeChange;
import org.emic.model.Codebook;

/**
 * What became of the codings of a codebook when its rules were applied.
 *
 * @param codebook whose rules
 * @param changes what became of each code, in the codebook's order
 */
public record Applied(Codebook codebook, List<CodeChange> changes) {

    public Applied {
        changes = List.copyOf(changes);
    }
}
