package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds codes whose names differ only in case, number, a letter or an ending: coders pick either, and every table splits the theme.
 */
final class SameName implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-011", Severity.WARNING, "two codes whose names are nearly one");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        List<Code> codes = subject.codes();
        Words.Likeness names = new Words.Likeness();
        for (int later = 0; later < codes.size(); later++) {
            Code code = codes.get(later);
            for (int earlier : names.like(code.name())) {
                Code other = codes.get(earlier);
                found.add(subject.at(
                        TYPE,
                        code,
                        "name",
                        "the name '" + code.name() + "' of '" + code.id() + "' is nearly that of '" + other.id()
                                + "', '" + other.name() + "'",
                        "give them names that nobody mixes up, or make them one code"));
            }
        }
        return found;
    }
}
