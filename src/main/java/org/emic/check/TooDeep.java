package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Finds codes so far down the tree that nobody finds them while coding.
 */
final class TooDeep implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-010", Severity.NOTE, "a tree that is deeper than a coder sees");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        int most = subject.limits().depth();
        return subject.codes().stream()
                .filter(code -> subject.codebook().path(code.id()).size() == most + 1)
                .map(code -> subject.at(
                        TYPE,
                        code.place(),
                        "'" + code.id() + "' lies at level " + (most + 1) + " of the tree; " + most + " are the most",
                        "move it up, or raise 'depth' below 'limits' in emic.yaml"))
                .toList();
    }
}
