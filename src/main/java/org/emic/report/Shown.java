package org.emic.report;

import org.emic.diagnostic.Visible;

/** Text of transcripts on one line of a terminal. */
final class Shown {

    private Shown() {}

    /** Line breaks as spaces, everything that would steer the terminal as a sign for it. */
    static String line(String text) {
        return Visible.of(text.replace('\n', ' ').replace('\r', ' '));
    }

    /** The same, with every stretch of white space as one space: text laid out anew. */
    static String spaced(String text) {
        String line = line(text);
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c == ' ' || (c > '~' && Character.isSpaceChar(c));
            if (!space || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(space ? ' ' : c);
            }
        }
        return out.toString();
    }
}
