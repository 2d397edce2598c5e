package org.emic.agreement;

/**
 * What was found, against what is there.
 *
 * @param found places found that are there (true positives), 0 or more
 * @param wrong places found that are not there (false positives), 0 or more
 * @param missed places that are there and were not found (false negatives), 0 or more
 */
public record Detection(long found, long wrong, long missed) implements Data {

    /** @throws IllegalArgumentException if a number is below 0 */
    public Detection {
        if (found < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("a number of places cannot be below 0");
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.DETECTION;
    }
}
