package org.emic.cli;

import picocli.CommandLine.Option;

/** Whether sources count in which nobody coded anything. */
final class UncodedOptions {

    @Option(
            names = "--with-uncoded",
            description = "Where only people coded: count sources in which they coded nothing, because they were read.")
    private boolean counted;

    boolean areCounted() {
        return counted;
    }
}
