package org.emic.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.analysis.CaseComparison;
import org.emic.analysis.CaseRequest;
import org.emic.analysis.UnitKind;
import org.emic.coding.Choice;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic compare}: which cases do not carry a code. */
@Command(
        name = "compare",
        description = {
            "Negative cases: who was never coded with one code though coded with another.",
            "Without --never, for each code the cases in which it is never met.",
        },
        footer = {
            "",
            "Examples:",
            "  emic compare --cases --never resistance --though hostility",
            "  emic compare --cases",
            "  emic compare --sources hostility --kind interview -o silent.csv",
        })
final class CompareCommand extends WorkspaceCommand {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The codes of a report of silences; without any, those of --code, or all that"
                    + " lie under no other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--cases", description = "Compares cases (the default).")
    private boolean cases;

    @Option(names = "--sources", description = "Compares sources.")
    private boolean sources;

    @Option(
            names = "--never",
            paramLabel = "CODE",
            description = "Who was never coded with this, or with any of several.")
    private Set<String> never = new LinkedHashSet<>();

    @Option(
            names = "--though",
            paramLabel = "CODE",
            description = "Only who was coded with this, or with one of several.")
    private Set<String> though = new LinkedHashSet<>();

    @Option(names = "--trace", description = "With each count, the emic segments command that lists what it counts.")
    private boolean trace;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        if (cases && sources) {
            throw usage("choose one of --cases and --sources");
        }
        if (!though.isEmpty() && never.isEmpty()) {
            throw usage("--though says who is looked at: say with --never which code is missing");
        }
        if (never.stream().anyMatch(though::contains)) {
            throw usage("nobody can be coded with a code and never coded with it: --never and --though name the same");
        }
        if (!codes.isEmpty() && !never.isEmpty()) {
            throw usage("codes without an option are for the report of silences: leave them out, or leave --never out");
        }
        Counting counting = new Counting(workspace);
        Set<String> named = new LinkedHashSet<>();
        List.of(codes, never, though).forEach(named::addAll);
        Choice.requireCodes(named, counting.coded());
        CaseRequest request = new CaseRequest(
                List.copyOf(never),
                List.copyOf(though),
                List.copyOf(codes),
                sources ? UnitKind.SOURCES : UnitKind.CASES,
                filters.own(),
                trace);
        CaseComparison comparison = new CaseComparison(counting.study(filters, uncoded.of(named), this), request);
        report(counting.diagnostics());
        output.write(this, comparison.table());
    }
}
