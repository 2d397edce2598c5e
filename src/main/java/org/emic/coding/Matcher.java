package org.emic.coding;

import java.io.IOException;
import java.util.function.Predicate;
import org.emic.model.Codebook;
import org.emic.model.Source;

/** Finds what the rules of a codebook apply to. */
@FunctionalInterface
interface Matcher {

    /** Takes the units of a code. */
    @FunctionalInterface
    interface Receiver {
        void found(String code, Units units) throws IOException;
    }

    /**
     * Runs all rules of a codebook.
     *
     * @param only the sources to look at
     * @param each told every code of the codebook that has a unit, at most once, never two at a time
     */
    void match(Codebook codebook, Predicate<Source> only, Receiver each) throws IOException;
}
