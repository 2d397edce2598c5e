package org.emic.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What "together" means.
 *
 * @param kind in what two codes stand together
 * @param turns for {@link Kind#WINDOW} how many turns apart they may be, at least 1; else 0
 */
public record Within(Kind kind, int turns) {

    /** In what two codes may stand together. */
    public enum Kind {
        /** Segments that share text, counted in pairs. */
        OVERLAP(UnitKind.SEGMENTS),
        SENTENCE(UnitKind.SENTENCES),
        PARAGRAPH(UnitKind.PARAGRAPHS),
        TURN(UnitKind.TURNS),
        SOURCE(UnitKind.SOURCES),
        CASE(UnitKind.CASES),
        /** Turns at most so far apart, counted in pairs. */
        WINDOW(UnitKind.TURNS);

        private final UnitKind unit;

        Kind(UnitKind unit) {
            this.unit = unit;
        }
    }

    /** How it may be written, for messages. */
    public static final String FORMS =
            "overlap, sentence, turn, paragraph, source, case, or a number of turns as in '2 turns'";

    private static final Pattern WINDOW = Pattern.compile("([1-9][0-9]{0,3}) ?turns?");

    /** Reads it; empty if it is none. */
    public static Optional<Within> of(String written) {
        String word = written.strip();
        Matcher window = WINDOW.matcher(word);
        if (window.matches()) {
            return Optional.of(new Within(Kind.WINDOW, Integer.parseInt(window.group(1))));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.WINDOW && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(new Within(kind, 0));
            }
        }
        return Optional.empty();
    }

    /** As it is written. */
    public String word() {
        return kind == Kind.WINDOW ? Counted.of(turns, "turn") : kind.name().toLowerCase(Locale.ROOT);
    }

    /** What each code is counted in. */
    UnitKind unit() {
        return kind.unit;
    }

    /** Whether what stands together is counted in pairs, so that there are no units with neither. */
    boolean isInPairs() {
        return kind == Kind.OVERLAP || kind == Kind.WINDOW;
    }

    /** Whether places inside sources do not matter. */
    boolean isOfWholes() {
        return kind == Kind.SOURCE || kind == Kind.CASE;
    }
}
