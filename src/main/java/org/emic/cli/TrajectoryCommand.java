package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.CodedStudy;
import org.emic.analysis.Trajectories;
import org.emic.analysis.TrajectoryRequest;
import org.emic.coding.Choice;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic trajectory}: codes in cases through time. */
@Command(
        name = "trajectory",
        description = {
            "Each code in each case through time: first appeared, continued, ceased, returned, or never there.",
            "A time of which a case has no source is shown as missing, not as absence.",
            "docs/manual/trajectory.md tells what each column means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic trajectory --time month",
            "  emic trajectory hostility resistance --time month --case hale",
            "  emic trajectory hostility --time date --period quarter --plot hostility.svg",
            "  emic trajectory --time month --layout long -o trajectories.csv",
        })
final class TrajectoryCommand extends WorkspaceCommand {

    @Mixin
    private TrajectoryOptions trajectory;

    @Mixin
    private PlotOptions plot;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    TrajectoryCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        TrajectoryRequest request = trajectory.request(this, filters.own());
        Choice.requireAttribute(trajectory.time(), counting.coded());
        Choice.requireCodes(trajectory.codes(), counting.coded());
        Choice choice = Choice.of(filters.filter(this), counting.coded());
        List<Source> chosen =
                workspace.sources().all().stream().filter(choice::source).toList();
        request.problem(chosen).ifPresent(problem -> {
            throw EmicException.of(
                    "ANA-020", problem, "give the attribute a type in emic.yaml, or name another one with --time");
        });
        CodedStudy study = counting.study(filters, uncoded.of(trajectory.codes()), this);
        Trajectories trajectories = new Trajectories(study, request);
        report(counting.diagnostics());
        if (plot.isWanted()) {
            plot.draw(this, trajectories.plot(), new Trajectories(study, request.inRows()).table(false));
        }
        output.write(this, trajectories.table(output.isTable()));
    }
}
