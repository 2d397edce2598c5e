package org.emic.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Action;
import org.emic.coding.Coded;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEntries;
import org.emic.coding.LogEvent;
import org.emic.coding.Undo;
import org.emic.project.TakenBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic undo}: takes back what a coder did. */
@Command(
        name = "undo",
        description = {
            "Take back your last action, or the last N: it is as if they had not happened. A command is one action,",
            "however many codings it made. Nothing leaves the log, so an undo can be taken back too.",
        },
        footer = {
            "",
            "Examples:",
            "  emic undo",
            "  emic undo 3 --dry-run",
            "  emic undo --redo",
        })
final class UndoCommand extends CodingCommand {

    @Parameters(paramLabel = "N", arity = "0..1", defaultValue = "1", description = "How many actions; 1 without it.")
    private int count;

    @Option(
            names = "--redo",
            description = "Bring back what the last undo took back, as long as you did nothing since.")
    private boolean redo;

    @Option(names = "--action", paramLabel = "ID", description = "Take back this one action, as emic log names it.")
    private String action;

    @Option(names = "--dry-run", description = "Tell what would be taken back, and change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() {
        if (count < 1) {
            throw usage("N is at least 1");
        }
        if (redo && action != null) {
            throw usage("give --redo or --action, not both");
        }
    }

    @Override
    void work(Desk desk) throws IOException {
        Coded study = desk.byHand();
        Undo undo = new Undo(study, desk.coder());
        List<Action> actions = action != null ? undo.named(action) : redo ? undo.lastUndone(count) : undo.last(count);
        TakenBack files = TakenBack.of(desk.workspace().project(), actions);
        List<LogDraft> drafts = files.marked(undo.drafts(actions));
        Set<String> events = new HashSet<>();
        actions.forEach(each -> each.events().stream().map(LogEvent::id).forEach(events::add));
        List<LogEntries.Entry> entries = LogEntries.of(study.log()).stream()
                .filter(entry -> events.contains(entry.event().id()))
                .toList();
        if (!dryRun) {
            desk.write(study.log(), drafts, files.texts());
        }
        output.write(this, LogRows.table(entries, Map.of(), output.isTable()));
        say((dryRun ? "Would take back " : "Took back ") + actions.size()
                + (actions.size() == 1 ? " action: " : " actions, the last first: ")
                + String.join(", ", actions.stream().map(Action::command).toList()) + ".");
    }
}
