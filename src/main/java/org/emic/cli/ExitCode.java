package org.emic.cli;

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

    int code() {
        return code;
    }
}
