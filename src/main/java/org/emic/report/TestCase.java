package org.emic.report;

import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * One thing that was tried.
 *
 * @param group what it is about: a code's id
 * @param kind which kind of thing was tried: {@code typical}, {@code atypical}, {@code close-but-no}
 * @param text what was tried
 * @param place where it stands
 * @param outcome how it came out
 * @param remark what else there is to say, such as by which rule; may be empty
 * @param failure why it failed; there for {@link Outcome#FAILED} alone
 */
public record TestCase(
        String group,
        String kind,
        String text,
        Place place,
        Outcome outcome,
        String remark,
        Optional<Diagnostic> failure) {

    /** How something that was tried came out. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** Looked at and counted; it cannot fail. */
        COUNTED,
        /** There was nothing to try it with. */
        SKIPPED
    }
}
