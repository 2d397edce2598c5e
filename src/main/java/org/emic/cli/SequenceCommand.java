package org.emic.cli;

import java.io.IOException;
import org.emic.analysis.SequenceRequest;
import org.emic.analysis.SequenceTable;
import org.emic.coding.Choice;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic sequence}: which theme follows which from turn to turn. */
@Command(
        name = "sequence",
        description = {
            "Which theme follows which from turn to turn, within sources: observed, expected, residuals and a"
                    + " permutation test;",
            "told apart by who speaks, what a worker does before hostility and what after it.",
        },
        footer = {
            "",
            "Examples:",
            "  emic sequence hostility anxiety compassion",
            "  emic sequence --to hostility --by role",
            "  emic sequence hostility --lag 2 --resamples 5000 --seed 7",
            "  emic sequence --layout wide --value residual -o transitions.csv",
        })
final class SequenceCommand extends WorkspaceCommand {

    @Mixin
    private SequenceOptions sequence;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    SequenceCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        SequenceRequest request = sequence.request(this, filters.own());
        Counting counting = new Counting(workspace);
        Choice.requireCodes(sequence.codes(), counting.coded());
        SequenceTable table = new SequenceTable(counting.study(filters, uncoded.of(sequence.codes()), this), request);
        report(counting.diagnostics());
        output.write(this, table.table());
    }
}
