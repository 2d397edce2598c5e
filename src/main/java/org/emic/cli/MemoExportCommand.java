package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.Counted;
import org.emic.analysis.MemoTable;
import org.emic.model.Memo;
import org.emic.project.MemoFiles;
import org.emic.report.MemoWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic memo export}: all memos as one document, or as a table. */
@Command(
        name = "export",
        description = {
            "All memos, by date: as a document to read (md, html; Markdown without -f and -o), or as a table with"
                    + " their",
            "texts (csv, tsv, xlsx, json, jsonl, table).",
        },
        footer = {
            "",
            "Examples:",
            "  emic memo export -o memos.html",
            "  emic memo export --type methods -o methods.md",
            "  emic memo export -o memos.xlsx",
        })
final class MemoExportCommand extends ProjectCommand {

    @Mixin
    private MemoFilterOptions filters;

    @Mixin
    private OutputOptions output;

    MemoExportCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        MemoFiles memos = project().memos();
        List<Memo> chosen = filters.choose(memos.all());
        String format = output.isForReading() ? "md" : output.chosen().id();
        switch (format) {
            case "md" -> output.read(this, (target, style) -> new MemoWriter(target, style).markdown(chosen));
            case "html" -> output.read(this, (target, style) -> new MemoWriter(target, style).html(chosen));
            default -> output.write(this, MemoTable.of(chosen, true, filters.described()));
        }
        tell(memos.diagnostics());
        say("Exported " + Counted.of(chosen.size(), "memo") + ".");
        return ExitCode.after(memos.diagnostics());
    }
}
