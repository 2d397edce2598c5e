package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.EmicException;
import org.emic.ingest.ColumnChoice;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.ingest.Ingested;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Replacement;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic source replace}: a new text for a source, and the codings go with it. */
@Command(
        name = "replace",
        description = {
            "Give a source the text of an edited file. What people coded goes with its words; what has no certain"
                    + " place is",
            "listed and kept, never put anywhere by guess. Title, kind and attributes stay.",
            "Ends with 4 if a coding or a judgement has no place in the new text.",
        },
        footer = {
            "",
            "Examples:",
            "  emic source replace interview-07 corrected/interview-07.docx --dry-run",
            "  emic source replace interview-07 corrected/interview-07.docx",
        })
final class SourceReplaceCommand extends ProjectCommand {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The file with the new text, in any format ingest reads.")
    private Path file;

    @Option(names = "--dry-run", description = "List what would become of everything, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept-changed",
            description =
                    "Where words were changed and what stands around them did not, let their codings go with them.")
    private boolean acceptChanged;

    @Option(
            names = "--columns",
            paramLabel = "USE=NAME,…",
            split = ",",
            hideParamSyntax = true,
            description = "Which column of a table is what: text=Answer,speaker=Who; guessed without it.")
    private Map<String, String> columns = new TreeMap<>();

    @Mixin
    private CoderOption coder;

    @Mixin
    private OutputOptions output;

    SourceReplaceCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Project project = project();
        if (dryRun) {
            try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
                return report(plan(workspace));
            }
        }
        String name = coder.name(console, project);
        try (Desk desk = Desk.open(this, project, name)) {
            Replacement replacement = plan(desk.workspace());
            if (replacement.changesAnything()) {
                replacement.write(desk.lock(), name, console.ulids(), desk.by());
            }
            return report(replacement);
        }
    }

    private Replacement plan(Workspace workspace) {
        Source source = workspace.sources().about(id);
        return Replacement.plan(workspace, source, read(workspace.project(), source), acceptChanged);
    }

    /** The new text, read as ingest reads it; of a file with several sources the part that the source is. */
    private Transcript read(Project project, Source source) {
        IngestOptions options = new IngestOptions(
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                project.settings().attributes(),
                new ColumnChoice(columns));
        Path path = resolve(file);
        Ingested read = new Ingest(options).read(path, String.valueOf(path.getFileName()));
        if (read.transcripts().isEmpty()) {
            throw new EmicException(read.diagnostics());
        }
        tell(read.diagnostics());
        List<Transcript> fitting = read.transcripts().stream()
                .filter(each -> read.transcripts().size() == 1
                        || each.source().origin().part().equals(source.origin().part()))
                .toList();
        if (fitting.size() != 1) {
            throw EmicException.of(
                    "COD-085",
                    file + " holds " + read.transcripts().size() + " sources, and none of them is "
                            + (source.origin().part().isEmpty()
                                    ? "'" + id + "'"
                                    : source.origin().part()),
                    "name a file with this one source, or with a part of the same name");
        }
        return fitting.get(0);
    }

    private ExitCode report(Replacement replacement) throws IOException {
        CarriedRows rows = new CarriedRows(replacement.carried());
        rows.write(this, output, dryRun);
        if (!replacement.changesAnything()) {
            say("Nothing to do: " + id + " has this text already.");
        } else {
            say((dryRun ? "Would replace " : "Replaced ") + "the text of " + id + ". " + rows.summary() + ".");
        }
        if (rows.lost() > 0) {
            say(rows.advice(dryRun));
        }
        return rows.lost() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
