package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds exclude criteria that say what does not belong but not where it goes: the passage is then coded nowhere.
 */
final class ExcludeWithoutNeighbour implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-005", Severity.NOTE, "an exclude criterion that names no other code");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> !code.exclude().isBlank() && !code.exclude().contains("[["))
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "exclude",
                        "what '" + code.id() + "' excludes is given to no other code",
                        "name the code it belongs to: [[other-code]]"))
                .toList();
    }
}
