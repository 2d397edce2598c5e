package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.CrossRequest;
import org.emic.analysis.CrossTabulation;
import org.emic.analysis.Grouping;
import org.emic.coding.Choice;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic crosstab}: codes by groups, and whether the two go together. */
@Command(
        name = "crosstab",
        description = {
            "How many sources, cases, turns or segments of each group carry each code; expected counts, residuals and"
                    + " tests.",
            "A test whose assumptions do not hold is left out, and the reason stands in its place.",
            "docs/manual/tables.md tells what each number means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic crosstab --by site",
            "  emic crosstab hostility anxiety --by kind --unit turns",
            "  emic crosstab hostility --by month --unit cases --layout long -o months.csv",
            "  emic crosstab --by role --unit turns --trace",
        })
final class CrosstabCommand extends WorkspaceCommand {

    @Mixin
    private CrosstabOptions crosstab;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    CrosstabCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        CrossRequest request = crosstab.request(this, filters.own());
        if (request.by().kind() == Grouping.Kind.ATTRIBUTE) {
            Choice.requireAttribute(request.by().attribute(), counting.coded());
        }
        Choice.requireCodes(crosstab.codes(), counting.coded());
        CrossTabulation table = new CrossTabulation(
                counting.study(filters, uncoded.of(crosstab.codes()), this), request, counting.units());
        report(counting.diagnostics());
        table.dependence().ifPresent(what -> tell(List.of(Diagnostic.warning("ANA-001", Place.NONE, what, ""))));
        output.write(this, table.table());
    }
}
