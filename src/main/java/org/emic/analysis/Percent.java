package org.emic.analysis;

import java.util.Locale;
import java.util.Optional;

/** What percentages are of. */
public enum Percent {
    /** The code's count in all groups. */
    ROW,
    /** The group's count of all codes together. */
    COLUMN,
    /** The count of all codes in all groups. */
    TOTAL;

    /** As {@code --percent} names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Optional<Percent> of(String word) {
        for (Percent percent : values()) {
            if (percent.word().equals(word)) {
                return Optional.of(percent);
            }
        }
        return Optional.empty();
    }
}
