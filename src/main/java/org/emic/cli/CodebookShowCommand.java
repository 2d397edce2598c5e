package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.CodebookTable;
import org.emic.analysis.Table;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.model.Codebook;
import org.emic.project.Project;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic codebook show}: the tree of codes, or what single codes mean. */
@Command(
        name = "show",
        description = {
            "Show the tree of codes. In a project with how often each was applied, alone and with its sub-codes;",
            "of a FILE with its rules and examples counted. With --code, all that a code's entry says.",
        },
        footer = {
            "",
            "Examples:",
            "  emic codebook show",
            "  emic codebook show codebooks/hostile-relationships.yaml",
            "  emic codebook show --code threat",
        })
final class CodebookShowCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "CODEBOOK",
            arity = "0..1",
            description = "The name of a codebook of the project, or a file; without it, all of the project.")
    private String codebook;

    @Option(names = "--code", paramLabel = "CODE", description = "Show the entry of this code in full.")
    private Set<String> codes = new LinkedHashSet<>();

    @Mixin
    private OutputOptions output;

    CodebookShowCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        return codebook != null && Files.isRegularFile(resolve(Path.of(codebook))) ? ofFile() : ofProject();
    }

    private ExitCode ofFile() throws IOException {
        ReadCodebook read = CodebookReader.read(resolve(Path.of(codebook)), codebook);
        tell(read.diagnostics());
        Optional<Codebook> found = read.codebook();
        if (found.isPresent() && codes.isEmpty()) {
            write(CodebookTable.of(found.get()));
        } else if (found.isPresent()) {
            new CodeEntries(List.of(found.get())).write(this, output, codes);
        }
        return ExitCode.after(read.diagnostics());
    }

    private ExitCode ofProject() throws IOException {
        Project project = project();
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project, toldTo(progress))) {
            List<Codebook> chosen = new ArrayList<>(workspace.codebooks().all());
            if (codebook != null) {
                Codebook one = workspace.codebooks().get(codebook);
                chosen.removeIf(each -> !each.equals(one));
            }
            if (codes.isEmpty()) {
                write(new Counting(workspace, chosen).countCodebooks().codebook());
            } else {
                new CodeEntries(chosen).write(this, output, codes);
            }
            tell(workspace.codebooks().diagnostics());
            return ExitCode.after(workspace.codebooks().diagnostics());
        }
    }

    private void write(Table table) throws IOException {
        output.write(this, output.isTable() ? CodebookTable.indented(table) : table);
    }
}
