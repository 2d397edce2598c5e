package org.emic.cli;

import java.util.Set;
import picocli.CommandLine.Option;

/** Whether sources count in which nobody coded anything. */
final class UncodedOptions {

    @Option(
            names = "--with-uncoded",
            description = "Where only people coded: count sources in which they coded nothing, because they were read.")
    private boolean counted;

    /** The codes the table is about, where they are not all that the filters choose. */
    private Set<String> codes = Set.of();

    /** The same for a table of these codes; of none, of all. */
    UncodedOptions of(Set<String> named) {
        UncodedOptions other = new UncodedOptions();
        other.counted = counted;
        other.codes = Set.copyOf(named);
        return other;
    }

    boolean areCounted() {
        return counted;
    }

    Set<String> codes() {
        return codes;
    }
}
