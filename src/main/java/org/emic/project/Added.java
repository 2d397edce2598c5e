package org.emic.project;

import java.util.Optional;
import org.emic.diagnostic.Diagnostic;

/**
 * What became of a transcript that was to be added.
 *
 * @param outcome what became of it
 * @param id of the source that has it now, or of the one that stands in its way
 * @param diagnostic why it was not added, or that its id is not the one wished for
 */
public record Added(Outcome outcome, String id, Optional<Diagnostic> diagnostic) {

    /** What became of a transcript. */
    public enum Outcome {
        /** It is a source now. */
        ADDED,
        /** A source has been made of the very same file before. */
        SAME,
        /** A source was made of a file of this name, whose content was another. */
        CHANGED,
        /** It cannot be stored; the diagnostic says why. */
        REFUSED
    }
}
