package org.emic.check;

import java.util.List;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds exclude criteria that say what does not belong but not where it goes: one coder leaves it out, the other takes the
 * next best code. That it is {@code not coded} is an answer.
 */
final class ExcludeWithoutNeighbour implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-005", Severity.NOTE, "an exclude criterion that names no other code");

    private static final Pattern NOWHERE = Pattern.compile(
            "\\b(not coded|nothing here|no code|coded nowhere|nicht codiert|nicht kodiert)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.codes().stream()
                .filter(code -> !code.exclude().isBlank() && !code.exclude().contains("[["))
                .filter(code -> !NOWHERE.matcher(code.exclude()).find())
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "exclude",
                        "what '" + code.id() + "' excludes is given to no other code",
                        "name the code it belongs to, [[other-code]], or say that it is not coded"))
                .toList();
    }
}
