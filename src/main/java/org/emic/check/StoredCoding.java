package org.emic.check;

import java.util.Optional;
import org.emic.coding.LoggedQuote;
import org.emic.diagnostic.Diagnostic;

/**
 * A coding as its coder's log has it, and what stands at its place.
 *
 * @param standing empty if its source is not there or cannot be read
 */
public record StoredCoding(LoggedQuote logged, Optional<Standing> standing) {

    /** Whether a person coded it, and its place is known. */
    boolean isCoded() {
        return logged.standing() == LoggedQuote.Standing.CODED;
    }

    /** {@code jo coded 'fear' in 'visit-1'}. */
    String told() {
        String what = logged.code().isEmpty() ? "something" : "'" + logged.code() + "'";
        return logged.coder() + (logged.standing() == LoggedQuote.Standing.JUDGED ? " judged " : " coded ") + what
                + " in '" + logged.quoted().source() + "'";
    }

    /** A finding at the line of the log. */
    Diagnostic at(CheckType type, String message, String hint) {
        return new Diagnostic(type.id(), type.severity(), logged.line(), message, hint);
    }
}
