package org.emic.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The summaries of a framework matrix.
 *
 * @param byCase for each case with a file, by the theme's code ({@code codebook:code}, or the code where no codebook has
 *     it), what is written
 * @param unreadable cases whose files are damaged
 * @param orphans themes that files have and the study does not
 */
public record MatrixSummaries(
        SortedMap<String, Map<String, MatrixSummary>> byCase, Set<String> unreadable, Set<String> orphans) {

    /** None. */
    public static final MatrixSummaries NONE = new MatrixSummaries(new TreeMap<>(), Set.of(), Set.of());

    public MatrixSummaries {
        byCase = Collections.unmodifiableSortedMap(new TreeMap<>(byCase));
        unreadable = Set.copyOf(unreadable);
        orphans = Set.copyOf(orphans);
    }

    Optional<MatrixSummary> of(String caseName, String theme) {
        return Optional.ofNullable(byCase.getOrDefault(caseName, Map.of()).get(theme));
    }
}
