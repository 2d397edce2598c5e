package org.emic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.ingest.AttributeTable;
import org.emic.ingest.SourceChange;
import org.emic.model.Source;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic source set}: says what sources are. */
@Command(
        name = "set",
        description = {
            "Change what is known of sources: kind, title, attributes. Their texts and codings stay.",
            "Without SOURCE, of all sources (for --attributes: those the table names).",
        },
        footer = {
            "",
            "Examples:",
            "  emic source set interview-07 --kind interview --attr case=hill --attr month=3",
            "  emic source set --attributes face-sheet.csv",
            "  emic source set interview-07 --unset month",
        })
final class SourceSetCommand extends ProjectCommand {

    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Ids of sources.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "What they are: interview, observation, …")
    private String kind;

    @Option(names = "--title", paramLabel = "TEXT", description = "What one source is called.")
    private String title;

    @Option(
            names = "--attr",
            paramLabel = "NAME=VALUE",
            description = "An attribute of all of them; may be given several times.")
    private Map<String, String> attributes = new TreeMap<>();

    @Option(names = "--unset", paramLabel = "NAME", description = "Take an attribute away.")
    private Set<String> without = new LinkedHashSet<>();

    @Option(
            names = "--attributes",
            paramLabel = "TABLE",
            description = "A table (csv, tsv, xlsx) of attributes: one row a source (column source or file) or a case.")
    private Path attributeTable;

    SourceSetCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        if (kind == null && title == null && attributes.isEmpty() && without.isEmpty() && attributeTable == null) {
            throw usage("say what to change: --kind, --title, --attr, --unset or --attributes");
        }
        if (title != null && ids.size() != 1) {
            throw usage("--title is for one source; name it");
        }
        Project project = project();
        Optional<AttributeTable> table =
                Optional.ofNullable(attributeTable).map(path -> AttributeTable.read(resolve(path)));
        SourceChange change = new SourceChange(
                Optional.ofNullable(kind),
                Optional.ofNullable(title),
                new TreeMap<>(attributes),
                without,
                table,
                project.settings().attributes());
        List<Diagnostic> diagnostics = new ArrayList<>();
        table.ifPresent(each -> diagnostics.addAll(each.diagnostics()));
        try (Lock lock = lock(project)) {
            Sources sources = project.sources();
            List<Source> before = ids.isEmpty()
                    ? sources.all()
                    : ids.stream().map(sources::get).toList();
            List<Source> changed = new ArrayList<>();
            for (Source source : before) {
                SourceChange.Outcome outcome = change.applyTo(source);
                diagnostics.addAll(outcome.diagnostics());
                if (!outcome.source().equals(source)) {
                    changed.add(outcome.source());
                }
            }
            sources.update(lock, changed);
            table.ifPresent(each -> diagnostics.addAll(each.leftovers(before)));
            tell(diagnostics);
            say("Changed " + changed.size() + " of " + before.size() + " sources.");
        }
        return ExitCode.after(diagnostics);
    }
}
