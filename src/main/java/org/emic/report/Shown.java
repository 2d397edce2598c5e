package org.emic.report;

import org.emic.diagnostic.Visible;

/** Text of transcripts on one line of a terminal. */
final class Shown {

    private Shown() {}

    /** Line breaks as spaces, everything that would steer the terminal as a sign for it. */
    static String line(String text) {
        return Visible.of(text.replace('\n', ' ').replace('\r', ' '));
    }
}
