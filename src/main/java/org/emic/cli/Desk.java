package org.emic.cli;

import java.util.List;
import java.util.Map;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEvent;
import org.emic.coding.Ulids;
import org.emic.project.Lock;
import org.emic.project.LogWriter;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Workspace;

/** Where a coder writes: the project under its lock from the first look at the logs to the last event. */
record Desk(ProjectCommand command, Lock lock, Workspace workspace, String coder) implements AutoCloseable {

    static Desk open(ProjectCommand command, Project project, String coder) {
        Lock lock = command.lock(project);
        try {
            return new Desk(command, lock, Workspace.open(project, Progress.SILENT), coder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What is coded, without what rules code: those need not be asked. */
    Coded byHand() {
        return byHand(workspace);
    }

    /** The same without a lock. */
    static Coded byHand(Workspace workspace) {
        return new Coded(
                workspace.study(), workspace.codebooks().all(), List.of(), workspace.log(), workspace.sources());
    }

    /**
     * Writes one action.
     *
     * @return its events, in the order of the drafts; they are on the disk
     */
    List<LogEvent> write(CodingLog before, List<LogDraft> drafts) {
        return write(before, drafts, Map.of());
    }

    /**
     * The same, where the action changes text files of the project too: all of it or nothing.
     *
     * @param texts the files' new contents, by their names below the project's folder; may be empty
     */
    List<LogEvent> write(CodingLog before, List<LogDraft> drafts, Map<String, String> texts) {
        Ulids ids = command.console.ulids();
        ids.after(before.lastId());
        List<LogDraft> signed =
                drafts.stream().map(draft -> draft.with("by", by())).toList();
        LogWriter writer = new LogWriter(workspace.project(), ids);
        if (texts.isEmpty()) {
            command.tell(writer.append(lock, coder, signed));
        } else {
            writer.appendWith(lock, coder, signed, texts);
        }
        List<LogEvent> events = workspace.log().events();
        return events.subList(events.size() - drafts.size(), events.size());
    }

    /** What the log calls the command. */
    String by() {
        return command.spec.qualifiedName().replaceFirst("^emic ", "");
    }

    @Override
    public void close() {
        workspace.close();
        lock.close();
    }
}
