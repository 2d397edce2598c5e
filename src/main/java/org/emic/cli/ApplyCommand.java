package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.model.Codebook;
import org.emic.project.Applied;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic apply}: codes by rule. */
@Command(
        name = "apply",
        description = {
            "Apply the rules of codebooks to all sources, only where something changed, and print segments and hits per code.",
            "A codebook from outside the project is copied into codebooks/ first. What people coded is never touched.",
            "Other commands bring rule codings up to date by themselves; apply shows what that changes.",
        },
        footer = {
            "",
            "Examples:",
            "  emic apply",
            "  emic apply ../hostile-relationships.yaml",
            "  emic apply --dry-run",
        })
final class ApplyCommand extends WorkspaceCommand {

    @Parameters(
            paramLabel = "CODEBOOK",
            arity = "0..*",
            description = "Names of codebooks of the project, or files; without any, all of the project.")
    private List<String> codebooks = new ArrayList<>();

    @Option(
            names = "--dry-run",
            description = "Print what would change against the last application, and change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    private final Set<String> names = new LinkedHashSet<>();
    private final List<Codebook> fromOutside = new ArrayList<>();

    ApplyCommand(Console console) {
        super(console);
    }

    @Override
    void prepare(Project project) {
        for (String written : codebooks) {
            Path file = resolve(Path.of(written));
            if (!Files.isRegularFile(file) && !isPath(written)) {
                names.add(written);
            } else if (dryRun) {
                ReadCodebook read = CodebookReader.read(file, written);
                report(read.diagnostics());
                read.codebook().ifPresent(fromOutside::add);
            } else {
                try (Lock lock = lock(project)) {
                    names.add(project.addCodebook(lock, file));
                }
            }
        }
    }

    private static boolean isPath(String written) {
        return written.contains("/") || written.contains("\\") || written.matches(".*\\.(yaml|yml|json|csv|tsv)");
    }

    @Override
    boolean looksUpWords() {
        return true;
    }

    @Override
    void run(Workspace workspace) throws IOException {
        List<Codebook> chosen = new ArrayList<>(fromOutside);
        if (codebooks.isEmpty()) {
            chosen.addAll(workspace.codebooks().all());
        }
        names.forEach(name -> chosen.add(workspace.codebooks().get(name)));
        List<Applied> applied = dryRun ? workspace.rehearse(chosen) : workspace.apply(chosen);
        ApplyTable table = new ApplyTable(workspace, applied);
        output.write(this, table.table());
        applied.forEach(each -> say(table.summary(each, dryRun)));
        if (chosen.isEmpty() && codebooks.isEmpty()) {
            say("The project has no codebook: put one into codebooks/, or name a file.");
        }
    }
}
