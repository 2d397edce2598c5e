package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds themes with so many sub-codes side by side that coders choose the first that fits.
 */
final class TooManySubCodes implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-009", Severity.NOTE, "a theme with more sub-codes than a coder keeps in mind");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        int most = subject.limits().subCodes();
        return subject.codes().stream()
                .filter(code -> code.codes().size() > most)
                .map(code -> subject.at(
                        TYPE,
                        code,
                        "codes",
                        "the theme '" + code.id() + "' has " + code.codes().size() + " sub-codes; " + most
                                + " are the most",
                        "group them, or raise 'sub-codes' below 'limits' in emic.yaml"))
                .toList();
    }
}
