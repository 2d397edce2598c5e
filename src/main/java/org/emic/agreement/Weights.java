package org.emic.agreement;

import java.util.Optional;

/** How much two different categories still agree: 1 for the same, less for others. */
public sealed interface Weights permits NamedWeights, ListedWeights {

    /** As it is written, or what it is. */
    String id();

    /** The agreement of two categories of {@code size}. */
    double of(int one, int other, int size);

    /** Why these categories cannot be weighted so, if they cannot. */
    Optional<String> problem(Categories categories);

    /** The same in the order of these categories, of which there is no {@link #problem}. */
    default Weights over(Categories categories) {
        return this;
    }

    /** The sum of all weights. */
    default double sum(int size) {
        double sum = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                sum += of(one, other, size);
            }
        }
        return sum;
    }
}
