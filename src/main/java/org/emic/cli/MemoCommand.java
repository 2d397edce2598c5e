package org.emic.cli;

import picocli.CommandLine.Command;

/** {@code emic memo}: notes on a study. */
@Command(
        name = "memo",
        description = "Write, list, show and export memos: dated notes on the project, on sources, codes and segments.",
        synopsisSubcommandLabel = "COMMAND")
final class MemoCommand extends GroupCommand {}
