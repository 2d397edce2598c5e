package org.emic.index.oracle;

import java.util.List;

/** Random regular expressions of the rule language, most of them near a word of the texts. */
final class RandomRegex {

    private static final List<String> WORDS = List.of(
            "shout", "doors", "woman", "resist", "kettle", "cafe", "slam", "2026", "don.t", "бег", "3.5", "a@b~#&<>");

    private static final List<String> CLASSES =
            List.of(".", "\\w", "\\d", "[a-m]", "[^a-m]", "[aeiou]", "[\\d.]", "[^\\w]", "[א-ת]", "[а-я]");

    private static final List<String> COUNTS = List.of("?", "*", "+", "{1,2}", "{2}", "{1,}", "{0,3}");

    private RandomRegex() {}

    static String of(Dice dice) {
        StringBuilder pattern = new StringBuilder();
        for (int c : dice.of(WORDS).codePoints().toArray()) {
            pattern.append(atom(dice, c));
        }
        if (dice.once(3)) {
            pattern.append(".*");
        }
        return dice.once(6) ? pattern + "|" + dice.of(List.of("doors?", "shout", "\\w{1,2}", ".")) : pattern.toString();
    }

    /** Mostly the character itself. What is counted is never counted again, so that {@code java.util.regex} ends too. */
    private static String atom(Dice dice, int c) {
        String self = "aeiounrst".indexOf(c) < 0 && dice.once(12) ? "" : Character.toString(c);
        return switch (dice.number(12)) {
            case 0 -> dice.of(CLASSES) + (dice.once(2) ? dice.of(COUNTS) : "");
            case 1 -> Character.toString(c) + dice.of(COUNTS);
            case 2 -> "(" + Character.toString(c) + "|" + dice.of(CLASSES) + "+)" + (dice.once(2) ? "?" : "");
            default -> self;
        };
    }
}
