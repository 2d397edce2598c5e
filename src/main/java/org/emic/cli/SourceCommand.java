package org.emic.cli;

import picocli.CommandLine.Command;

/** {@code emic source}: the transcripts and notes of a project. */
@Command(
        name = "source",
        description = "List, show, describe and remove the sources of a project: its transcripts and notes.",
        synopsisSubcommandLabel = "COMMAND")
final class SourceCommand extends GroupCommand {}
