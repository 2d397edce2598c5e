package org.emic.diagnostic;

import java.util.Locale;

/** How bad it is. */
public enum Severity {
    /** Something could not be done or is wrong. */
    ERROR,
    /** It was done, and a person should look. */
    WARNING,
    /** For information. */
    NOTE;

    /** Lower case, as printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
