package org.emic.cli;

import java.io.IOException;
import org.emic.analysis.Triangulation;
import org.emic.analysis.TriangulationRequest;
import org.emic.coding.Choice;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic triangulate}: the same case at the same time in several kinds of sources. */
@Command(
        name = "triangulate",
        description = {
            "The same case in the same month, seen in several kinds of sources: theme by case and month,",
            "whether they converge, one is silent, or they contradict each other.",
        },
        footer = {
            "",
            "Examples:",
            "  emic triangulate hostility",
            "  emic triangulate hostility --opposed hostility=compassion --only dissonance,silence",
            "  emic triangulate --kind interview --kind observation --time wave -o kinds.xlsx",
        })
final class TriangulateCommand extends WorkspaceCommand {

    @Mixin
    private TriangulateOptions triangulation;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    TriangulateCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        TriangulationRequest request = triangulation.request(this, filters.own());
        Counting counting = new Counting(workspace);
        Choice.requireAttribute(triangulation.time(), counting.coded());
        Choice.requireCodes(triangulation.codes(this), counting.coded());
        Triangulation table =
                new Triangulation(counting.study(filters, uncoded.of(triangulation.codes(this)), this), request);
        report(counting.diagnostics());
        output.write(this, table.table());
    }
}
