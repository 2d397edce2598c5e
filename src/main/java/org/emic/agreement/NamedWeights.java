package org.emic.agreement;

import java.util.Optional;

/**
 * Weights by the places of the categories in their declared order, so that a category that nobody used changes them.
 *
 * <p>References: D. V. Cicchetti, T. Allison (1971) American Journal of EEG Technology 11, 101–109 (linear). J. L.
 * Fleiss, J. Cohen (1973) Educational and Psychological Measurement 33, 613–619 (quadratic).
 */
public enum NamedWeights implements Weights {
    UNWEIGHTED("unweighted", "only the same category agrees"),
    LINEAR("linear", "1 − |i − j| / (q − 1), for places i and j of q categories"),
    QUADRATIC("quadratic", "1 − ((i − j) / (q − 1))², for places i and j of q categories");

    private final String id;
    private final String about;

    NamedWeights(String id, String about) {
        this.id = id;
        this.about = about;
    }

    @Override
    public String id() {
        return id;
    }

    public String about() {
        return about;
    }

    @Override
    public double of(int one, int other, int size) {
        if (one == other) {
            return 1;
        }
        double distance = Math.abs(one - other) / (double) (size - 1);
        return switch (this) {
            case UNWEIGHTED -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
        };
    }

    @Override
    public Optional<String> problem(Categories categories) {
        return this == UNWEIGHTED ? Optional.empty() : categories.noOrder();
    }
}
