package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.analysis.FrameworkMatrix;
import org.emic.analysis.MatrixRequest;
import org.emic.analysis.MatrixSummaries;
import org.emic.analysis.MatrixSummary;
import org.emic.project.Begun;
import org.emic.project.MatrixFiles;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic matrix}: the framework matrix as a table; its files are written by the sub-commands. */
@Command(
        name = "matrix",
        description = {
            "The framework matrix: case by theme, with the summaries that people wrote in matrix/*.md, and a mark where"
                    + " the evidence is no longer what a summary was written on.",
            "With a command: write the evidence below the summaries, or say that a summary still holds.",
        },
        footer = {
            "",
            "Examples:",
            "  emic matrix build",
            "  emic matrix",
            "  emic matrix hostility --layout long --trace -o hostility.xlsx",
            "  emic matrix --value state --case pryce",
            "  emic matrix confirm pryce hostility",
        })
final class MatrixCommand extends WorkspaceCommand {

    private static final Set<String> CHOOSES_SOURCES = Set.of("source", "case", "kind", "attr");

    @Mixin
    private MatrixOptions matrix;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private UncodedOptions uncoded;

    @Mixin
    private OutputOptions output;

    MatrixCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Begun<MatrixFiles> files = Begun.of(() -> workspace.project().matrix());
        Counting counting = new Counting(workspace);
        MatrixStudy study = new MatrixStudy(this, files.get(), counting);
        report(study.diagnostics());
        FilterOptions chosen = EvidenceWords.over(filters, study.usualOptions());
        List<String> themes = study.themes().chosen(matrix.codes());
        MatrixRequest request = matrix.request(this, themes, chosen.own());
        MatrixSummaries summaries = chosen(study, counting);
        FrameworkMatrix table = new FrameworkMatrix(
                counting.study(chosen, uncoded, this, study.themes().refs(themes)), request, summaries);
        // The codings were gone through twice.
        report(counting.diagnostics().stream().distinct().toList());
        output.write(this, table.table());
        if (study.differentOptions().size() > 1) {
            say("The files take different segments as evidence; what is counted is of the filters of this command.");
        }
        List<String> leftOut = study.themes().leftOut(themes);
        if (matrix.codes().isEmpty() && !leftOut.isEmpty()) {
            say("No theme of the matrix: " + String.join(", ", leftOut) + ". emic matrix build CODE adds one.");
        }
    }

    /** Where only some cases are looked at, the summaries of these. */
    private MatrixSummaries chosen(MatrixStudy study, Counting counting) {
        MatrixSummaries all = new WrittenSummaries(study, counting).all();
        if (filters.described().keySet().stream().noneMatch(CHOOSES_SOURCES::contains)) {
            return all;
        }
        SortedMap<String, Map<String, MatrixSummary>> some = new TreeMap<>(all.byCase());
        some.keySet().retainAll(study.cases(filters));
        return new MatrixSummaries(some, all.unreadable(), all.orphans());
    }
}
