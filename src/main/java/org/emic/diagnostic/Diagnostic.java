package org.emic.diagnostic;

import java.util.Comparator;
import org.emic.model.Place;

/**
 * One thing that is wrong or worth a look.
 *
 * @param id such as {@code ING-004}: the package's three letters and a number, never reused
 * @param severity how bad it is
 * @param place where; {@link Place#NONE} where there is none
 * @param message what was found, one sentence without a final period
 * @param hint what would be right; may be empty
 */
public record Diagnostic(String id, Severity severity, Place place, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.place().file())
            .thenComparingInt(d -> d.place().line())
            .thenComparingInt(d -> d.place().column())
            .thenComparingInt(d -> d.place().length())
            .thenComparing(d -> d.place().excerpt())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public static Diagnostic error(String id, Place place, String message, String hint) {
        return new Diagnostic(id, Severity.ERROR, place, message, hint);
    }

    public static Diagnostic warning(String id, Place place, String message, String hint) {
        return new Diagnostic(id, Severity.WARNING, place, message, hint);
    }

    public static Diagnostic note(String id, Place place, String message, String hint) {
        return new Diagnostic(id, Severity.NOTE, place, message, hint);
    }

    /** By place, then severity, id and words. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /**
     * As people read it, over one to four lines without a final line break. Control characters of the text it quotes are
     * made visible, so that a transcript cannot steer the terminal.
     */
    public String render() {
        return Excerpt.render(this);
    }
}
