package org.emic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code emic} itself: help and version. */
@Command(
        name = "emic",
        description = {
            "A qualitative coding toolkit for the terminal: transcripts in, coded segments and frequency tables out.",
            "",
            "The main job:",
            "  emic init study && cd study",
            "  emic ingest ../transcripts --name-pattern '{kind}-{case}-m{month:int}'",
            "  emic apply ../codebook.yaml",
            "  emic freq --by case",
            "  emic segments --code hostility",
            "",
            "Try it on the sample study: emic sample",
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "emic COMMAND --help tells about a command; docs/manual/ tells more.",
            "Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 bad input or data, 4 findings.",
        })
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
