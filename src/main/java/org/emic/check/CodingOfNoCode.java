package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds what people coded by a code that no codebook has any more: it is in no table, and nobody misses it.
 */
final class CodingOfNoCode implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-033", Severity.ERROR, "a coding whose code no codebook defines");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<String> ids = subject.codes().stream().map(Code::id).toList();
        return subject.corpus().stream()
                .flatMap(corpus -> corpus.strays().stream())
                .map(stray -> subject.at(
                        TYPE,
                        stray.place(),
                        stray.coder() + " coded '" + stray.code() + "' in '" + stray.source()
                                + "', and no codebook has that code",
                        Nearest.hint(stray.code(), ids, "define the code again, or code the passage anew")))
                .toList();
    }
}
