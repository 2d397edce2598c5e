package org.emic.coding;

import java.util.Optional;

/**
 * A conflict with the codings it is about.
 *
 * @param ours this copy's coding; empty where it was taken away here
 * @param theirs the other copy's; empty where it was taken away there
 */
record MergedPair(MergeConflict conflict, Optional<LoggedCoding> ours, Optional<LoggedCoding> theirs) {

    /** Whether it is one coding of which there are two versions. */
    boolean isOneCoding() {
        return ours.isPresent()
                && theirs.isPresent()
                && ours.get().id().equals(theirs.get().id());
    }
}
