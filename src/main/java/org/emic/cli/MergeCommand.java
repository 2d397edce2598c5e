package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emic.analysis.Counted;
import org.emic.coding.Carried;
import org.emic.coding.MergeConflict;
import org.emic.coding.MergeConflict.Decision;
import org.emic.ingest.RecordFile;
import org.emic.project.Merging;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic merge}: two copies of a study become one. */
@Command(
        name = "merge",
        description = {
            "Take in what was coded in another copy of this study: its sources, memos and codings. A coding that both"
                    + " have is",
            "one. What both say differently is listed, and nothing is written until it is decided.",
            "Ends with 4 if something is not decided, or has no place in the text that was taken.",
        },
        footer = {
            "",
            "Examples:",
            "  emic merge ../study-of-marek --dry-run -o conflicts.csv",
            "  emic merge ../study-of-marek --decisions conflicts.csv",
            "  emic merge ../study-of-marek --keep-both",
        })
final class MergeCommand extends CodingCommand {

    /** One answer for everything that is not decided one by one. */
    private static final class ForAll {
        @Option(names = "--ours", description = "Where both say something else, this copy is right.")
        private boolean ours;

        @Option(names = "--theirs", description = "… the other copy is right.")
        private boolean theirs;

        @Option(names = "--keep-both", description = "… both stay: two codings, two sources, one memo of both.")
        private boolean both;

        private Decision decision() {
            if (both) {
                return Decision.KEEP_BOTH;
            }
            return theirs && !ours ? Decision.THEIRS : Decision.OURS;
        }
    }

    @Parameters(paramLabel = "OTHER_PROJECT", description = "The folder of the other copy. It is only read.")
    private Path other;

    @ArgGroup
    private ForAll forAll;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "The list of conflicts, reviewed: ours, theirs or keep-both in the column decision.")
    private String decisions;

    @Option(names = "--dry-run", description = "List what would come and what is to be decided; change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    private final MergeDecisions decided = new MergeDecisions();
    private boolean open;

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        if (decisions != null) {
            RecordFile list = RecordInput.read(this, decisions, "make the list: emic merge " + other + " --dry-run");
            tell(list.diagnostics());
            decided.read(list);
        }
    }

    @Override
    void work(Desk desk) throws IOException {
        Project theirs = Project.open(resolve(other));
        if (theirs.root().equals(desk.workspace().project().root())) {
            throw usage("OTHER_PROJECT is this project");
        }
        try (Workspace copy = Workspace.open(theirs, Progress.SILENT)) {
            report(copy.diagnostics());
            merge(desk, Merging.plan(desk.workspace(), copy));
        }
    }

    private void merge(Desk desk, Merging merging) throws IOException {
        List<MergeConflict> conflicts = merging.conflicts();
        decided.requireAmong(conflicts, "make the list anew: emic merge " + other + " --dry-run");
        if (forAll != null) {
            decided.settle(conflicts, forAll.decision());
        }
        open = decided.leaveOpen(conflicts);
        tell(merging.diagnostics());
        if (!conflicts.isEmpty() || !output.isForReading()) {
            output.write(this, decided.table(conflicts));
        }
        String what = Counted.of(merging.sources().size(), "source") + " and " + Counted.of(merging.events(), "event")
                + " of the other copy; " + Counted.of(merging.twice(), "coding") + " that both have; "
                + Counted.of(conflicts.size(), "conflict");
        if (dryRun || open) {
            say((open && !dryRun ? "Nothing was merged, because not everything is decided: " : "Would merge ") + what
                    + ".");
            return;
        }
        List<Carried> lost = merging.write(desk.lock(), decided.all(), desk.coder(), console.ulids());
        open = !lost.isEmpty();
        say("Merged " + what + ".");
        if (open) {
            say("Without a certain place in the text that was taken: " + Counted.of(lost.size(), "coding")
                    + "; emic code list --lost.");
        }
    }

    @Override
    ExitCode ended(ExitCode code) {
        return code == ExitCode.OK && open ? ExitCode.FINDINGS : code;
    }
}
