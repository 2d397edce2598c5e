package org.emic.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What a rule codes. The unit is a wall too: AND, NOT, NEAR and THEN look only inside it; the wall of
 * {@link Kind#MATCH} is the turn.
 *
 * @param kind which stretch of text
 * @param window tokens added on either side of a match, at least 0; always 0 for the other kinds
 */
public record Unit(Kind kind, int window) {

    /** The stretches of text a rule may code, from the smallest to the largest. */
    public enum Kind {
        MATCH,
        SENTENCE,
        PARAGRAPH,
        TURN,
        SOURCE
    }

    public static final Unit MATCH = new Unit(Kind.MATCH, 0);
    public static final Unit SENTENCE = new Unit(Kind.SENTENCE, 0);
    public static final Unit PARAGRAPH = new Unit(Kind.PARAGRAPH, 0);
    public static final Unit TURN = new Unit(Kind.TURN, 0);
    public static final Unit SOURCE = new Unit(Kind.SOURCE, 0);

    /** How a unit may be written, for messages. */
    public static final String FORMS = "match, match±N, sentence, paragraph, turn or source";

    private static final int WIDEST = 1000;

    /** @throws IllegalArgumentException if the window is negative, over 1,000, or given to another kind than match */
    public Unit {
        if (window < 0 || window > WIDEST || (window > 0 && kind != Kind.MATCH)) {
            throw new IllegalArgumentException("no unit: " + kind + " with a window of " + window);
        }
    }

    /** Reads {@code turn}, {@code match±10} and the like ({@code +-} may stand for {@code ±}); empty if it is none. */
    public static Optional<Unit> of(String written) {
        String word = written.strip().replace("+-", "±").replace("+/-", "±");
        if (word.matches("match±[0-9]{1,4}")) {
            int window = Integer.parseInt(word.substring("match±".length()));
            return window > WIDEST ? Optional.empty() : Optional.of(new Unit(Kind.MATCH, window));
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(new Unit(kind, 0));
            }
        }
        return Optional.empty();
    }

    /** As it is written in codebooks. */
    public String written() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return window == 0 ? word : word + "±" + window;
    }
}
