package org.emic.analysis;

import java.util.OptionalDouble;

/** What came of a formula: a number, or why there is none. Never NaN, and never 0 where nothing could be computed. */
public sealed interface Score {

    /** The number, where there is a finite one. */
    default OptionalDouble number() {
        return this instanceof Value found ? OptionalDouble.of(found.value()) : OptionalDouble.empty();
    }

    /** A number. */
    record Value(double value) implements Score {

        /** @throws IllegalArgumentException if it is not finite */
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a number to report: " + value);
            }
        }
    }

    /**
     * Larger than any number, such as a ratio to nothing.
     *
     * @param reason of what, as a sentence without a full stop
     */
    record Infinite(String reason) implements Score {}

    /**
     * No number.
     *
     * @param reason why not, and what would be needed, as a sentence without a full stop
     */
    record None(String reason) implements Score {}

    static Score of(double value) {
        return new Value(value);
    }

    static Score none(String reason) {
        return new None(reason);
    }
}
