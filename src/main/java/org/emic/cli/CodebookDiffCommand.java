package org.emic.cli;

import java.io.IOException;
import java.util.Optional;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.EmicException;
import org.emic.model.Codebook;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.Comparison;
import org.emic.report.Effects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic codebook diff}: what is different between two versions of a codebook. */
@Command(
        name = "diff",
        description = {
            "Compare two versions of a codebook: which codes came, went, were renamed, moved, joined or",
            "parted, what changed in their texts, rules and examples, and whether the version rose as far as",
            "that asks for. In a project, too, which passages its rules gain, lose or code otherwise.",
        },
        footer = {
            "",
            "Exit codes: 0 the version follows, 3 a codebook has errors, 4 the version does not follow.",
            "",
            "Examples:",
            "  emic codebook diff git:HEAD:codebooks/visits.yaml codebooks/visits.yaml",
            "  emic codebook diff applied:visits codebooks/visits.yaml",
            "  emic codebook diff git:main:codebooks/visits.yaml codebooks/visits.yaml -f md -o changes.md",
        })
final class CodebookDiffCommand extends ProjectCommand {

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {
                "The old version: a file; git:REV:PATH, as it was at a revision of the",
                "git repository around (git::PATH, as it is staged); or applied:NAME,",
                "as it was when its rules were last applied in the project.",
            })
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version, in the same forms.")
    private String after;

    @Option(
            names = "--quotes",
            paramLabel = "N",
            description = "Show at most N passages gained, lost or relabelled of each code (default: 3); 0 for numbers"
                    + " alone.")
    private int quotes = 3;

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private ComparisonOptions output;

    private boolean wrong;

    CodebookDiffCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        if (quotes < 0) {
            throw usage("--quotes takes a number from 0 on");
        }
        output.chosen();
        Optional<Project> project = corpus.study(this, false);
        ComparedBooks books = ComparedBooks.of(read(before, false), read(after, true));
        Comparison comparison = books.comparison(
                corpus.wanted() && project.isPresent() ? Optional.of(effects(books, project.get())) : Optional.empty());
        output.write(this, comparison);
        if (wrong) {
            return ExitCode.BAD_INPUT;
        }
        return comparison.verdict().followed() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Effects effects(ComparedBooks books, Project project) {
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project, toldTo(progress))) {
            return EffectsReport.of(books, workspace, quotes);
        }
    }

    /** Errors of the old version are told, but nobody can correct them any more. */
    private Codebook read(String named, boolean counts) throws IOException {
        ReadCodebook read =
                new BookVersion(named).read(this, () -> corpus.study(this, true).orElseThrow());
        Codebook book = read.codebook().orElseThrow(() -> new EmicException(read.diagnostics()));
        tell(read.diagnostics());
        wrong |= counts && read.hasErrors();
        return book;
    }
}
