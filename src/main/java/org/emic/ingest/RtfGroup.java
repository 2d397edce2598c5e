package org.emic.ingest;

/** What holds inside one group {@code {…}} of an RTF file; a group inside it begins as a copy. */
final class RtfGroup {

    /** Where the text of a group goes. */
    enum Target {
        TEXT,
        SKIPPED,
        FONTS,
        TITLE
    }

    Target target = Target.TEXT;

    /** What to do with the text that the group set apart; null if it set none apart. Not inherited. */
    Runnable atEnd;

    /** Whether nothing but {@code \*} stood in the group yet: the next word says what it is for. */
    boolean fresh = true;

    /** Whether it began with {@code \*}: it may be skipped if its word is not known. */
    boolean optional;

    boolean deleted;
    boolean hidden;

    /** How many characters stand after {@code \\uN} for readers without Unicode. */
    int fallback = 1;

    int font;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.target = target;
        inner.deleted = deleted;
        inner.hidden = hidden;
        inner.fallback = fallback;
        inner.font = font;
        return inner;
    }
}
