package org.emic.report;

import java.util.List;

/** Running text in lines of a terminal. */
final class Wrapped {

    /** Columns a line is wrapped to where the output is no terminal. */
    private static final int PLAIN_WIDTH = 100;

    private static final int NARROWEST = 30;

    private Wrapped() {}

    /**
     * The lines of one paragraph, each behind {@code indent}; a word longer than a line has one of its own.
     *
     * @param width columns of the terminal; 0 where there is none
     */
    static List<String> lines(String paragraph, String indent, int width) {
        return new MarkedText(paragraph, List.of())
                .folded(columns(indent, width), Style.plain("")).stream()
                        .map(line -> line.isEmpty() ? "" : indent + line)
                        .toList();
    }

    /** How many columns there are for text behind {@code indent}. */
    static int columns(String indent, int width) {
        return Math.max(NARROWEST, (width > 0 ? width : PLAIN_WIDTH) - Width.of(indent));
    }
}
