package org.emic.cli;

import java.io.IOException;
import org.emic.analysis.FrequencyRequest;
import org.emic.analysis.Grouping;
import org.emic.analysis.Table;
import org.emic.coding.Choice;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic freq}: how often each code occurs. */
@Command(
        name = "freq",
        description = {
            "How often each code occurs: segments, hits, sources, cases, words, and shares of all that was said.",
            "Codes that nothing was coded with have a row of zeros. What is counted over stands below the table.",
            "docs/manual/tables.md tells what each number means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic freq",
            "  emic freq --by case --layout wide",
            "  emic freq --by month --code hostility --value sources,cases",
            "  emic freq --role parent --by kind --percent column -o parents.xlsx",
        })
final class FreqCommand extends WorkspaceCommand {

    @Mixin
    private FrequencyOptions frequency;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    FreqCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        frequency
                .by()
                .filter(by -> by.kind() == Grouping.Kind.ATTRIBUTE)
                .ifPresent(by -> Choice.requireAttribute(by.attribute(), counting.coded()));
        Choice choice = Choice.of(filters.filter(this), counting.coded());
        FrequencyRequest request = frequency.request(this, counting.selection(filters, uncoded, choice), filters.own());
        Table table = counting.count(filters.filter(this), request).table();
        report(counting.diagnostics());
        output.write(this, table);
    }
}
