package org.emic.agreement;

import java.util.List;

/**
 * One way to say how well coders agree. All are in {@link Statistics#ALL}.
 *
 * <p>A statistic never throws because of what the data say: where it cannot be computed, the estimate tells why.
 */
public interface Statistic {

    /** As it is written, in lower case: {@code cohen-kappa}. Never changes. */
    String id();

    /** As people call it: {@code Cohen's kappa}. */
    String title();

    /** What it answers and for whom, in a sentence without a full stop. */
    String about();

    /** Who described it: names and years. */
    String source();

    /** The data it can be computed from, the most natural first. */
    List<DataKind> takes();

    /** What can be chosen about it. */
    List<Option> options();

    /** Whether it counts errors, so that 0 is best; then no least value can be demanded of it. */
    default boolean countsErrors() {
        return false;
    }

    /** Computes it. */
    Estimate of(Data data, Options options);
}
