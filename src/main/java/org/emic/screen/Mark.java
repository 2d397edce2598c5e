package org.emic.screen;

import org.emic.model.Coding;
import org.emic.model.Span;

/**
 * A coding as the screen shows it.
 *
 * @param coding what was applied to what, by whom
 * @param judgement what a person said of a rule's coding; {@link Judgement#NONE} for a person's coding
 */
public record Mark(Coding coding, Judgement judgement) implements Comparable<Mark> {

    /** What was said of a rule's coding. */
    public enum Judgement {
        NONE,
        ACCEPTED,
        REJECTED
    }

    Span span() {
        return coding.span();
    }

    boolean isRule() {
        return coding.origin() == Coding.By.RULE;
    }

    /** Whether it is a rule's and nobody has said whether it is right. */
    boolean isUnjudged() {
        return isRule() && judgement == Judgement.NONE;
    }

    @Override
    public int compareTo(Mark other) {
        int byCoding = coding.compareTo(other.coding);
        return byCoding != 0 ? byCoding : judgement.compareTo(other.judgement);
    }
}
