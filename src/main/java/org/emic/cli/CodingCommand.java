package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Project;
import picocli.CommandLine.Mixin;

/** A command that writes in the log of a coder. */
abstract class CodingCommand extends ProjectCommand {

    @Mixin
    CoderOption coder;

    private final List<Diagnostic> wrong = new ArrayList<>();

    CodingCommand(Console console) {
        super(console);
    }

    /** Reads what it is to do, before the lock is taken. */
    void prepare() throws IOException {}

    /** Does the work. */
    abstract void work(Desk desk) throws IOException;

    @Override
    final ExitCode run() throws IOException {
        prepare();
        Project project = project();
        String name = coder.name(console, project);
        try (Desk desk = Desk.open(this, project, name)) {
            work(desk);
        }
        return ended(ExitCode.after(wrong));
    }

    /** What the shell is told at the end. */
    ExitCode ended(ExitCode code) {
        return code;
    }

    /** Tells diagnostics; after an error among them the command ends with {@link ExitCode#BAD_INPUT}. */
    final void report(List<Diagnostic> diagnostics) {
        tell(diagnostics);
        wrong.addAll(diagnostics);
    }
}
