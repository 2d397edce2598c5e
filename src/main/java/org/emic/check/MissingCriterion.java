package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds codes that say neither when to use them nor when not (MacQueen et al. 1998): the borders are where coders differ.
 */
final class MissingCriterion implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-004", Severity.NOTE, "a code without include or exclude criteria");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : subject.codes()) {
            if (code.include().isBlank()) {
                found.add(missing(subject, code, "include", "when to use it"));
            }
            if (code.exclude().isBlank()) {
                found.add(missing(subject, code, "exclude", "when not to, and which code to use then: [[other-code]]"));
            }
        }
        return found;
    }

    private static Diagnostic missing(Subject subject, Code code, String field, String what) {
        return subject.at(TYPE, code, field, "the code '" + code.id() + "' has no '" + field + "'", "say " + what);
    }
}
