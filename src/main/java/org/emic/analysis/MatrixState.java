package org.emic.analysis;

import java.util.Locale;

/** How a cell of the framework matrix stands. */
enum MatrixState {
    /** It has a summary, written on the evidence of today. */
    CURRENT,
    /** It has a summary, and its evidence is another now. */
    CHANGED,
    /** It has segments, and nobody wrote a summary. */
    NO_SUMMARY,
    /** The case was looked at and has no segment of the theme. */
    ABSENT,
    /** The case has no source, or none that anybody coded. */
    MISSING,
    /** The case's file is damaged. */
    UNREADABLE;

    /** As it is printed. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
