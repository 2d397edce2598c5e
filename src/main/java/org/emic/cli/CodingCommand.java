package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEvent;
import org.emic.coding.Ulids;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Lock;
import org.emic.project.LogWriter;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Workspace;
import picocli.CommandLine.Mixin;

/** A command that writes in the log of a coder, under the project's lock from the first look at the logs. */
abstract class CodingCommand extends ProjectCommand {

    @Mixin
    CoderOption coder;

    private final List<Diagnostic> wrong = new ArrayList<>();

    CodingCommand(Console console) {
        super(console);
    }

    /** The study under the lock, and the log that is written. */
    record Desk(Lock lock, Workspace workspace, String coder) {

        /** What is coded, without what rules code: those need not be asked. */
        Coded byHand() {
            return new Coded(
                    workspace.study(), workspace.codebooks().all(), List.of(), workspace.log(), workspace.sources());
        }
    }

    /** Reads what it is to do, before the lock is taken. */
    void prepare() throws IOException {}

    /** Does the work. */
    abstract void work(Desk desk) throws IOException;

    @Override
    final ExitCode run() throws IOException {
        prepare();
        Project project = project();
        String name = coder.name(console, project.root());
        try (Lock lock = lock(project);
                Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            work(new Desk(lock, workspace, name));
        }
        return ExitCode.after(wrong);
    }

    /**
     * Writes one action.
     *
     * @return its events, in the order of the drafts; they are on the disk
     */
    final List<LogEvent> write(Desk desk, CodingLog before, List<LogDraft> drafts) {
        Ulids ids = console.ulids();
        ids.after(before.lastId());
        String by = spec.qualifiedName().replaceFirst("^emic ", "");
        List<Diagnostic> setAside = new LogWriter(desk.workspace().project(), ids)
                .append(
                        desk.lock(),
                        desk.coder(),
                        drafts.stream().map(draft -> draft.with("by", by)).toList());
        tell(setAside);
        List<LogEvent> events = desk.workspace().log().events();
        return events.subList(events.size() - drafts.size(), events.size());
    }

    /** Tells diagnostics; after an error among them the command ends with {@link ExitCode#BAD_INPUT}. */
    final void report(List<Diagnostic> diagnostics) {
        tell(diagnostics);
        wrong.addAll(diagnostics);
    }
}
