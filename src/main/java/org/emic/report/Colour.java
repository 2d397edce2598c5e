package org.emic.report;

/** The few looks a terminal is asked for, or none of them. */
enum Colour {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    YELLOW("33"),
    BLUE("34"),
    /** What was found, as grep shows it. */
    MATCH("1;31");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** {@code text} in this look if {@code on}; {@code text} must hold no control characters. */
    String paint(String text, boolean on) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
