package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic codebook lint}: whether codebooks are consistent. */
@Command(
        name = "lint",
        description = {
            "Check codebooks: what they say, the shape of their tree, their examples and their rules; in a project,"
                    + " too,",
            "what their rules find in its texts, with the severities and limits that its emic.yaml sets.",
            "docs/manual/checks.md tells what each finding means for a study.",
        },
        footer = {
            "",
            "Exit codes: 0 nothing but notes, 4 warnings or errors; --fail-on decides otherwise.",
            "",
            "Examples:",
            "  emic codebook lint",
            "  emic codebook lint codebooks/hostile-relationships.yaml",
            "  emic codebook lint codebooks/*.yaml -f sarif -o lint.sarif",
            "  emic codebook lint --fix --dry-run",
        })
final class CodebookLintCommand extends ProjectCommand {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Codebooks; without any, all of the project.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--fix",
            description =
                    "Correct what can be meant in one way only, in the files themselves, then check what is left.")
    private boolean fix;

    @Option(
            names = "--dry-run",
            description = "With --fix: print a diff of what would be corrected, and change nothing.")
    private boolean dryRun;

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private FindingOptions output;

    CodebookLintCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        if (dryRun && !(fix && output.chosen().id().equals("text"))) {
            throw usage(fix ? "--dry-run prints a diff: leave -f out" : "--dry-run goes with --fix");
        }
        output.chosen();
        Optional<Project> project = corpus.study(this, files.isEmpty());
        if (fix) {
            CodebookFixing fixing = new CodebookFixing(this, project, files);
            if (dryRun) {
                return fixing.show(output) ? ExitCode.FINDINGS : ExitCode.OK;
            }
            fixing.write();
        }
        FindingList list = new FindingList(project, resolve(Path.of("")));
        try (Progress progress = new Progress(console, !quiet)) {
            if (project.isEmpty()) {
                return told(list, new CodebookChecks(list, Optional.empty(), false));
            }
            try (Workspace workspace = Workspace.open(project.get(), toldTo(progress))) {
                Optional<StudyTexts> texts =
                        corpus.wanted() ? Optional.of(new StudyTexts(workspace, workspace.log())) : Optional.empty();
                CodebookChecks checks = new CodebookChecks(list, texts, false);
                if (files.isEmpty()) {
                    checks.addThoseOf(workspace);
                }
                return told(list, checks);
            }
        }
    }

    private ExitCode told(FindingList list, CodebookChecks checks) throws IOException {
        files.forEach(file -> checks.add(resolve(file), file.toString()));
        Findings findings = list.findings("codebook lint");
        output.write(this, findings);
        return output.after(findings, FindingOptions.FailOn.warning);
    }
}
