package org.emic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds codes that are defined by the same words: no passage can be told to be one and not the other.
 */
final class SameDefinition implements Check {

    private static final CheckType TYPE = new CheckType("CHK-003", Severity.WARNING, "two codes with one definition");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        Map<String, Code> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : subject.codes()) {
            String definition = Words.plain(code.definition());
            Code other = definition.isEmpty() ? null : first.putIfAbsent(definition, code);
            if (other != null) {
                found.add(subject.at(
                        TYPE,
                        code,
                        "definition",
                        "'" + code.id() + "' has the definition of '" + other.id() + "'",
                        "say what is different, or make them one code"));
            }
        }
        return found;
    }
}
