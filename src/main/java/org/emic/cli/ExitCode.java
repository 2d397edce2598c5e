package org.emic.cli;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** What a finished command tells the shell. The numbers are a promise to scripts. */
enum ExitCode {
    /** Done, nothing found. */
    OK(0),
    /** An error of ours. */
    INTERNAL(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** Bad input or data. */
    BAD_INPUT(3),
    /** Findings: a lint error, a failed codebook test, a threshold missed, an anchor lost. */
    FINDINGS(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** {@link #BAD_INPUT} if an error is among what was found, else {@link #OK}. */
    static ExitCode after(List<Diagnostic> diagnostics) {
        boolean wrong = diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return wrong ? BAD_INPUT : OK;
    }

    int code() {
        return code;
    }
}
