package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emic matrix build}: writes the evidence of the framework matrix, and leaves what people wrote. */
@Command(
        name = "build",
        description = {
            "Write matrix/CASE.md for each case: a heading a theme, room for a summary, and below it the evidence. What"
                    + " people wrote stays to the byte; passages that are new since they wrote it are marked, and those"
                    + " that are gone listed. Prints the files that changed.",
        },
        footer = {
            "",
            "Examples:",
            "  emic matrix build",
            "  emic matrix build hostility resistance --case pryce",
            "  emic matrix build --origin manual",
        })
final class MatrixBuildCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The themes that are written; without any, those that the files have, and where there are no"
                    + " files all codes that lie under no other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Mixin
    private FilterOptions filters;

    MatrixBuildCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Project project = project();
        List<Diagnostic> wrong = new ArrayList<>();
        try (Lock lock = lock(project);
                Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project, toldTo(progress))) {
            MatrixStudy.requireWhole(workspace);
            Counting counting = new Counting(workspace);
            MatrixStudy study = new MatrixStudy(this, project.matrix(), counting);
            MatrixBuilding building = new MatrixBuilding(study, counting, filters);
            building.collect(study.themes().chosen(codes), codes.isEmpty());
            building.files().forEach(file -> building.write(project, lock, file));
            wrong.addAll(study.diagnostics());
            wrong.addAll(building.diagnostics());
            wrong.addAll(counting.diagnostics());
            building.changed().forEach(name -> console.out().print(name + "\n"));
            console.out().flush();
            tell(wrong.stream().distinct().toList());
            say(building.summary());
        }
        return ExitCode.after(wrong);
    }
}
