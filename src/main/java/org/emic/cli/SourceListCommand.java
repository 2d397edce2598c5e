package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.SourceTable;
import org.emic.model.Source;
import org.emic.project.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic source list}: what a project holds. */
@Command(
        name = "list",
        description = "One row a source: what it is, how much it holds, where it came from, and its attributes.",
        footer = {
            "",
            "Examples:",
            "  emic source list --case pryce",
            "  emic source list --kind interview --role parent -o interviews.csv",
        })
final class SourceListCommand extends ProjectCommand {

    @Mixin
    private SourceFilterOptions filters;

    @Mixin
    private OutputOptions output;

    SourceListCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        SourceChoice choice = SourceChoice.of(this, filters, project());
        Sources sources = choice.sources();
        tell(sources.diagnostics());
        List<Source> chosen = choice.chosen();
        output.write(
                this, SourceTable.of(chosen, source -> sources.extent(source).words(), filters.described()));
        return ExitCode.after(sources.diagnostics());
    }
}
