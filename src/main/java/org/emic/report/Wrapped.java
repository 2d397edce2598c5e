package org.emic.report;

import java.util.ArrayList;
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
        int most = Math.max(NARROWEST, (width > 0 ? width : PLAIN_WIDTH) - Width.of(indent));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : Shown.line(paragraph).strip().split(" ", -1)) {
            int wide = Width.of(word);
            if (used > 0 && used + 1 + wide > most) {
                lines.add(indent + line);
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += wide + (used > 0 ? 1 : 0);
        }
        lines.add(line.isEmpty() ? "" : indent + line);
        return lines;
    }
}
