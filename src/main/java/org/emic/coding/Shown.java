package org.emic.coding;

import org.emic.model.Coding;
import org.emic.model.Span;

/**
 * A coding and the stretch of text that is to be shown of it.
 *
 * @param coding what was coded
 * @param stretch in UTF-16 units: all of it, a part, or more than it
 */
public record Shown(Coding coding, Span stretch) {

    /** All of it. */
    public static Shown whole(Coding coding) {
        return new Shown(coding, coding.span());
    }

    boolean isWhole() {
        return stretch.equals(coding.span());
    }
}
