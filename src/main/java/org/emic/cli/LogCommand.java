package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.coding.CodingLog;
import org.emic.coding.LogEntries;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic log}: the audit trail. */
@Command(
        name = "log",
        description = {
            "Who coded, judged, changed and took away what, and when: one row an event, the oldest first.",
            "Events that were undone stay in it; counts is false for them.",
        },
        footer = {
            "",
            "Examples:",
            "  emic log --coder jo --since 2026-03-01",
            "  emic log --op reject -o rejected.csv",
            "  emic log --segment 01KKNTQ1T8TA01C6GP0N57R860",
        })
final class LogCommand extends WorkspaceCommand {

    @Mixin
    private LogFilterOptions filters;

    @Mixin
    private OutputOptions output;

    LogCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        CodingLog log = workspace.log();
        List<LogEntries.Entry> entries = filters.choose(this, LogEntries.of(log));
        output.write(this, LogRows.table(entries, filters.described(), output.isTable()));
        report(log.diagnostics());
    }
}
