package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.Grouping;
import org.emic.analysis.SaturationRequest;
import org.emic.analysis.SaturationTable;
import org.emic.analysis.Selection;
import org.emic.analysis.Table;
import org.emic.coding.Choice;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic saturation}: when sources stop bringing new codes. */
@Command(
        name = "saturation",
        description = {
            "How many new codes each source brought, in their order, and when they stopped coming.",
            "After Guest, Namey and Chen 2020, with a band over random orders of the same sources.",
            "docs/manual/saturation.md tells what each column means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic saturation",
            "  emic saturation --order month --by kind",
            "  emic saturation --coder jo --base 5 --run 3 --threshold 0",
            "  emic saturation --order date --plot saturation.svg",
        })
final class SaturationCommand extends WorkspaceCommand {

    @Mixin
    private SaturationOptions saturation;

    @Mixin
    private PlotOptions plot;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    SaturationCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        SaturationRequest request = saturation.request(this, filters.own());
        Choice.requireCodes(saturation.codes(), counting.coded());
        request.by()
                .filter(by -> by.kind() == Grouping.Kind.ATTRIBUTE)
                .ifPresent(by -> Choice.requireAttribute(by.attribute(), counting.coded()));
        if (!request.order().equals(SaturationRequest.BY_ID)) {
            Choice.requireAttribute(request.order(), counting.coded());
        }
        Choice choice = Choice.of(filters.filter(this), counting.coded());
        Selection selection = counting.selection(filters, uncoded.of(saturation.codes()), choice);
        List<Source> counted =
                workspace.sources().all().stream().filter(selection::counts).toList();
        request.problem(counted).ifPresent(problem -> {
            throw EmicException.of(
                    "ANA-021",
                    problem + "; the sources cannot be put in order",
                    "set it with emic source set, leave the source out, or name another order: --order id");
        });
        SaturationTable curve =
                new SaturationTable(counting.study(filters, uncoded.of(saturation.codes()), this), request);
        Table table = curve.table();
        report(counting.diagnostics());
        if (plot.isWanted()) {
            plot.draw(this, curve.plot(), table);
        }
        output.write(this, table);
    }
}
