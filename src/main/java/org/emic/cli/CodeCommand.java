package org.emic.cli;

import picocli.CommandLine.Command;

/** {@code emic code}: coding by hand. */
@Command(
        name = "code",
        description = "Code by hand: add, change, take away and list codings, one by one or a thousand at once.",
        synopsisSubcommandLabel = "COMMAND")
final class CodeCommand extends GroupCommand {}
