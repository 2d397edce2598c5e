package org.emic.check;

import java.util.Locale;

/** How far the version of a codebook has to rise for a difference. */
public enum VersionStep {
    /** Nothing changed. */
    NONE,
    /** Wording: whoever coded by the old version would code the same by the new one. */
    PATCH,
    /** Something was added or widened, or reworded in a way that cannot be judged from the words. */
    MINOR,
    /** A code is gone or narrowed: what was coded by the old version may not be coded by the new one. */
    MAJOR;

    /** Lower case, as printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    VersionStep or(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
