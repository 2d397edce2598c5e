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
     * @param each told the units of every code that has some, codes in the codebook's order; those of one code may come in
     *     several parts, one after the other
     */
    void match(Codebook codebook, Predicate<Source> only, Receiver each) throws IOException;
}
