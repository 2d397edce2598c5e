package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Carried;
import org.emic.coding.MergeConflict;
import org.emic.coding.MergeConflict.Decision;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
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

    private static final List<Column> COLUMNS = List.of(
            Column.text("conflict"),
            Column.text("type"),
            Column.text("source"),
            Column.text("coder"),
            Column.text("ours"),
            Column.text("theirs"),
            Column.text("decision"));

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
    private Path decisions;

    @Option(names = "--dry-run", description = "List what would come and what is to be decided; change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    private final Map<String, Decision> decided = new HashMap<>();
    private boolean open;

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        if (decisions == null) {
            return;
        }
        RecordFile file = RecordFile.of(decisions.toString(), Files.readAllBytes(resolve(decisions)));
        tell(file.diagnostics());
        for (RecordFile.Row row : file.records()) {
            String word = row.fields().getOrDefault("decision", "").strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                decided.put(row.fields().getOrDefault("conflict", ""), decision(word, row));
            }
        }
    }

    private static Decision decision(String word, RecordFile.Row row) {
        return switch (word) {
            case "ours" -> Decision.OURS;
            case "theirs" -> Decision.THEIRS;
            case "keep-both" -> Decision.KEEP_BOTH;
            default ->
                throw new EmicException(Diagnostic.error(
                        "COD-113",
                        row.place(),
                        "'" + word + "' is no decision",
                        Nearest.hint(word, List.of("ours", "theirs", "keep-both"), "say ours, theirs or keep-both")));
        };
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
        Set<String> keys = conflicts.stream().map(MergeConflict::key).collect(Collectors.toSet());
        decided.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw EmicException.of(
                    "COD-114",
                    "there is no conflict '" + key + "'",
                    Nearest.hint(key, keys, "make the list anew: emic merge " + other + " --dry-run"));
        });
        if (forAll != null) {
            keys.forEach(key -> decided.putIfAbsent(key, forAll.decision()));
        }
        open = decided.size() < keys.size();
        tell(merging.diagnostics());
        if (!conflicts.isEmpty() || !output.isForReading()) {
            output.write(this, table(conflicts));
        }
        String what = merging.sources().size() + " sources and " + merging.events() + " events of the other copy; "
                + merging.twice() + " codings that both have; " + conflicts.size() + " conflicts";
        if (dryRun || open) {
            say((open && !dryRun ? "Nothing was merged, because not everything is decided: " : "Would merge ") + what
                    + ".");
            return;
        }
        List<Carried> lost = merging.write(desk.lock(), decided, desk.coder(), console.ulids());
        open = !lost.isEmpty();
        say("Merged " + what + ".");
        if (open) {
            say(lost.size() + " codings have no certain place in the text that was taken: emic code list --lost.");
        }
    }

    @Override
    ExitCode ended(ExitCode code) {
        return code == ExitCode.OK && open ? ExitCode.FINDINGS : code;
    }

    private Table table(List<MergeConflict> conflicts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MergeConflict each : conflicts) {
            Decision decision = decided.get(each.key());
            rows.add(List.of(
                    Cell.of(each.key()),
                    Cell.of(each.type().word()),
                    Cell.of(each.source()),
                    Cell.ofNonEmpty(each.coder()),
                    Cell.of(each.ours()),
                    Cell.of(each.theirs()),
                    decision == null
                            ? Cell.EMPTY
                            : Cell.of(decision.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        return new Table("merge", COLUMNS, rows, Footer.NONE);
    }
}
