package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns scores into cells, and keeps the reasons of those that have no number. */
final class Reasons {

    private final Set<String> reasons = new LinkedHashSet<>();

    /** The number; empty where there is none. */
    Cell cell(Score score) {
        if (score instanceof Score.Value found) {
            return Cell.of(found.value());
        }
        reasons.add(score instanceof Score.None none ? none.reason() : ((Score.Infinite) score).reason());
        return Cell.EMPTY;
    }

    /** The probability; empty where there is none. */
    Cell probability(Score score) {
        return score instanceof Score.Value found ? Cell.probability(Math.min(1, found.value())) : cell(score);
    }

    /** Keeps a reason for something that was not computed. */
    Cell none(String reason) {
        reasons.add(reason);
        return Cell.EMPTY;
    }

    /** All reasons in one cell, each once. */
    Cell cell() {
        return Cell.ofNonEmpty(String.join("; ", reasons));
    }

    List<String> all() {
        return new ArrayList<>(reasons);
    }
}
