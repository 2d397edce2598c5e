package org.emic.project;

import java.util.List;
import java.util.Map;
import org.emic.coding.Action;
import org.emic.coding.FilePatch;
import org.emic.coding.LogDraft;
import org.emic.diagnostic.EmicException;

/** Actions that changed text files beside the logs, and are taken back with what they changed. */
public final class TakenBack {

    private final TextChanges changes;

    private TakenBack(TextChanges changes) {
        this.changes = changes;
    }

    /**
     * Finds out what the files were without the actions; nothing is written.
     *
     * @param actions the last first
     * @throws EmicException COD-096 if a file was changed since where an action changed it
     */
    public static TakenBack of(Project project, List<Action> actions) {
        TextChanges changes = new TextChanges(project.root());
        for (Action action : actions) {
            for (String file : FilePatch.files(action.patch())) {
                String former = FilePatch.back(action.patch(), file, changes.text(file))
                        .orElseThrow(() -> EmicException.of(
                                "COD-096",
                                "'" + action.command() + "' of " + action.at() + " cannot be taken back: " + file
                                        + " was changed since in the same lines",
                                "change the file back yourself, or take the former one from your version control"));
                changes.put(file, former);
            }
        }
        return new TakenBack(changes);
    }

    /** The files' former contents, by their names below the project's folder; empty if only the log changes. */
    public Map<String, String> texts() {
        return changes.texts();
    }

    /** The drafts, marked so that this can be taken back too. */
    public List<LogDraft> marked(List<LogDraft> drafts) {
        return changes.marked(drafts);
    }
}
