package org.emic.coding;

/**
 * What an application of the rules makes of a code.
 *
 * @param now how often the code applies
 * @param added segments that the last application did not have
 * @param removed segments of the last application that are no more
 */
public record CodeChange(CodeTally now, int added, int removed) {

    /** Whether the code's segments are not those of the last application. */
    public boolean changed() {
        return added > 0 || removed > 0;
    }
}
