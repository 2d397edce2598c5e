package org.emic.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far apart two pieces may be.
 *
 * @param most at most so many, 0 or more
 * @param exactly whether it must be so many
 * @param unit of what
 */
public record Distance(int most, boolean exactly, In unit) {

    boolean fits(int distance) {
        return exactly ? distance == most : distance <= most;
    }

    /** What distances are counted in. */
    public enum In {
        /** Code points between the end of one and the beginning of the other. */
        CHARACTERS,
        /** Words between them. */
        WORDS,
        /** How many sentences further on: 0 in the same, 1 in the next. */
        SENTENCES,
        /** How many turns further on: 0 in the same, 1 in the next. */
        TURNS;

        /** As it is typed; one of them and several are the same. */
        static Optional<In> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word) || each.word().equals(word + "s"))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
