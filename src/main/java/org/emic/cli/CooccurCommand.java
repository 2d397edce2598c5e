package org.emic.cli;

import java.io.IOException;
import org.emic.analysis.CoOccurrenceTable;
import org.emic.analysis.CoRequest;
import org.emic.coding.Choice;
import org.emic.project.Workspace;
import org.emic.report.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic cooccur}: which codes stand together. */
@Command(
        name = "cooccur",
        description = {
            "How often two codes stand together: in segments that overlap, in a sentence, turn, paragraph, source or"
                    + " case,",
            "or some turns apart; with coefficients, what chance would give, and p. docs/manual/cooccur.md tells of"
                    + " each.",
        },
        footer = {
            "",
            "Examples:",
            "  emic cooccur",
            "  emic cooccur --within turn --value c",
            "  emic cooccur hostility anxiety --within '3 turns' --layout tidy -o together.csv",
            "  emic cooccur --within source --layout graphml -o codes.graphml",
        })
final class CooccurCommand extends WorkspaceCommand {

    @Mixin
    private CooccurOptions cooccur;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    CooccurCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        CoRequest request = cooccur.request(this, filters.own());
        if ((request.layout() == CoRequest.Layout.GRAPHML || request.layout() == CoRequest.Layout.DOT)
                && !output.format.isEmpty()) {
            throw usage("a graph is no table: leave --format out");
        }
        Counting counting = new Counting(workspace);
        Choice.requireCodes(cooccur.codes(), counting.coded());
        CoOccurrenceTable table = new CoOccurrenceTable(
                counting.study(filters, uncoded.of(cooccur.codes()), this), request, counting.units());
        report(counting.diagnostics());
        switch (request.layout()) {
            case GRAPHML -> output.read(this, (target, style) -> new GraphWriter(table.graph()).graphml(target));
            case DOT -> output.read(this, (target, style) -> new GraphWriter(table.graph()).dot(target));
            default -> output.write(this, table.table());
        }
    }
}
