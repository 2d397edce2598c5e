package org.emic.cli;

import java.io.IOException;
import org.emic.analysis.MemoTable;
import org.emic.project.MemoFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic memo list}: which memos there are. */
@Command(
        name = "list",
        description =
                "One row a memo, by date: who wrote it, of which type, and what it is on. Files have the text too.",
        footer = {"", "Example: emic memo list --type reflexive --code anxiety-worker"})
final class MemoListCommand extends ProjectCommand {

    @Mixin
    private MemoFilterOptions filters;

    @Mixin
    private OutputOptions output;

    MemoListCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        MemoFiles memos = project().memos();
        output.write(this, MemoTable.of(filters.choose(memos.all()), !output.isTable(), filters.described()));
        tell(memos.diagnostics());
        return ExitCode.after(memos.diagnostics());
    }
}
