package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Counted;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.EmicException;
import org.emic.project.Lock;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Sources;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic source remove}: takes sources out of a project. */
@Command(
        name = "remove",
        description = {
            "Remove sources from the project. The files they were made from are not touched.",
            "A source in which people coded is only removed with --with-codings; their codings stay in their logs.",
        },
        footer = {"", "Example: emic source remove interview-07"})
final class SourceRemoveCommand extends ProjectCommand {

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Ids of sources.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--with-codings", description = "Also where people coded.")
    private boolean withCodings;

    SourceRemoveCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        Project project = project();
        try (Lock lock = lock(project)) {
            Sources sources = project.sources();
            ids.forEach(sources::get);
            long coded = codings(project);
            if (coded > 0 && !withCodings) {
                throw EmicException.of(
                        "CLI-005",
                        "people made " + Counted.of(coded, "coding") + " in these sources",
                        "emic segments --origin manual --source " + ids.get(0)
                                + " shows them; --with-codings removes the sources all the same");
            }
            sources.remove(lock, ids);
        }
        say("Removed " + Counted.of(ids.size(), "source") + ".");
        return ExitCode.OK;
    }

    private long codings(Project project) {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            return workspace.log().codings().stream()
                    .map(LoggedCoding::source)
                    .filter(ids::contains)
                    .count();
        }
    }
}
