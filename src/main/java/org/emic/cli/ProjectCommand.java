package org.emic.cli;

import java.nio.file.Path;
import org.emic.diagnostic.EmicException;
import org.emic.project.Lock;
import org.emic.project.Project;
import picocli.CommandLine.Option;

/** A command that works on a project. */
abstract class ProjectCommand extends ToolCommand {

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            description = "The project's folder; without it, the nearest folder upward with an emic.yaml.")
    Path projectFolder;

    ProjectCommand(Console console) {
        super(console);
    }

    /** Opens the project and tells what its settings made Emic wonder about. */
    final Project project() {
        Project project = opened();
        tell(project.diagnostics());
        return project;
    }

    /** Opens the project. */
    final Project opened() {
        Path here = console.resolve(Path.of(""));
        Path root = projectFolder != null
                ? resolve(projectFolder)
                : Project.find(here)
                        .orElseThrow(() -> EmicException.of(
                                "CLI-004",
                                "there is no project in " + here + " or above it",
                                "make one with: emic init, or name the project's folder with -C"));
        return console.ahead().flatMap(ahead -> ahead.of(root)).orElseGet(() -> Project.open(root));
    }

    /** Takes the lock of who changes the project, and says so if another's was left lying. */
    final Lock lock(Project project) {
        Lock lock = project.lock();
        lock.notice().ifPresent(notice -> tell(java.util.List.of(notice)));
        return lock;
    }
}
