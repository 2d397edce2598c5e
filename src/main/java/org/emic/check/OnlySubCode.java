package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds themes with a single sub-code: either the two are one code, or its siblings were forgotten. A parent that has rules is
 * a code itself, and the one below it its special case.
 */
final class OnlySubCode implements Check {

    private static final CheckType TYPE = new CheckType("CHK-008", Severity.NOTE, "a sub-code alone under its parent");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> code.codes().size() == 1 && code.rules().isEmpty())
                .map(code -> code.codes().get(0))
                .map(only -> subject.at(
                        TYPE,
                        only.place(),
                        "'" + only.id() + "' is the only sub-code of its theme",
                        "join it with its theme, or say what else there is"))
                .toList();
    }
}
