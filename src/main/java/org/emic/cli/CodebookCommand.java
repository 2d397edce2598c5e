package org.emic.cli;

import picocli.CommandLine.Command;

/** {@code emic codebook}: the codes, what they mean and what they were applied to. */
@Command(
        name = "codebook",
        description =
                "Work with codebooks: the codes of a study, what each means, and the rules that say which text it applies to.",
        synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand extends GroupCommand {}
