package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Project;
import org.emic.project.Workspace;

/** A command that reads what is coded in a project, which is brought up to date first. */
abstract class WorkspaceCommand extends ProjectCommand {

    private boolean wrong;

    WorkspaceCommand(Console console) {
        super(console);
    }

    /** Does the work. What is wrong with the project has been told, and what is right is there. */
    abstract void run(Workspace workspace) throws IOException;

    /** Does what has to be done before the project is read. */
    void prepare(Project project) throws IOException {}

    /** Whether the command looks words up, so that the index is opened at once and not only when it is asked for. */
    boolean looksUpWords() {
        return false;
    }

    private Workspace opened(Project project, org.emic.project.Progress progress) {
        return looksUpWords() ? Workspace.openWithIndex(project, progress) : Workspace.open(project, progress);
    }

    /** What is wrong with what the command reads. */
    List<Diagnostic> concerns(Workspace workspace) {
        return workspace.diagnostics();
    }

    @Override
    final ExitCode run() throws IOException {
        Project project = opened();
        prepare(project);
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = opened(project, toldTo(progress))) {
            report(concerns(workspace));
            run(workspace);
        }
        return wrong ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    /** Tells diagnostics; after an error among them the command ends with {@link ExitCode#BAD_INPUT}. */
    final void report(List<Diagnostic> diagnostics) {
        tell(diagnostics);
        wrong |= ExitCode.after(diagnostics) != ExitCode.OK;
    }
}
