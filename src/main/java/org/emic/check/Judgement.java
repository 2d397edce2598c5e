package org.emic.check;

import java.util.Locale;

/**
 * How a difference is classified, and how sure that is. A program cannot judge what a definition means (decision 0032).
 *
 * @param step the least the version has to rise for it
 * @param basis how sure that is
 * @param reason one line without a final period
 */
public record Judgement(VersionStep step, Basis basis, String reason) {

    /** How sure a classification is. */
    public enum Basis {
        /** It follows from ids, or from what rules mean. */
        CERTAIN,
        /** Told from the words, as a person would most likely do. */
        LIKELY,
        /** Which way the meaning went cannot be told: a person has to look. */
        OPEN;

        /** Lower case, as printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Judgement certain(VersionStep step, String reason) {
        return new Judgement(step, Basis.CERTAIN, reason);
    }

    static Judgement likely(VersionStep step, String reason) {
        return new Judgement(step, Basis.LIKELY, reason);
    }

    static Judgement open(VersionStep step, String reason) {
        return new Judgement(step, Basis.OPEN, reason);
    }
}
