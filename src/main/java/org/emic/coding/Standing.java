package org.emic.coding;

import java.util.Locale;

/** What people said of what a rule coded; the last word counts. */
public enum Standing {
    /** Nothing yet. */
    OPEN,
    ACCEPTED,
    REJECTED;

    static Standing of(LogEvent judgement) {
        if (judgement == null) {
            return OPEN;
        }
        return judgement.operation() == LogEvent.Operation.REJECT ? REJECTED : ACCEPTED;
    }

    /** As it is typed and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
