package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.EmicException;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic check}: whether a study is in order, for a build server. */
@Command(
        name = "check",
        description = {
            "Check a whole study: its settings; its codebooks, their rules over its texts and their examples; whether"
                    + " each",
            "source is the text that was ingested, each coding still stands on its words, each memo on something, and"
                    + " each summary on its evidence.",
            "With FILE, check these codebooks alone, which needs no project.",
        },
        footer = {
            "",
            "Exit codes: 0 no errors, 4 errors; --fail-on decides otherwise.",
            "",
            "Examples:",
            "  emic check",
            "  emic check --fail-on warning -f sarif -o check.sarif",
            "  emic check codebooks/hostile-relationships.yaml",
        })
final class CheckCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Codebooks; without any, the project and all that belongs to it.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--no-corpus",
            description = "Check the settings and codebooks alone: for a study whose texts are kept elsewhere.")
    private boolean withoutCorpus;

    @Mixin
    private FindingOptions output;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        output.chosen();
        Findings findings = found();
        output.write(this, findings);
        return output.after(findings, FindingOptions.FailOn.error);
    }

    /** What is found; settings that cannot be read are a finding like others, so that the report tells them. */
    private Findings found() {
        try {
            return files.isEmpty() ? study(opened()) : codebooks();
        } catch (EmicException e) {
            boolean placed = e.diagnostics().stream()
                    .noneMatch(each -> each.place().file().isEmpty());
            if (!placed) {
                throw e;
            }
            FindingList list = new FindingList(Optional.empty(), resolve(Path.of("")));
            list.add(e.diagnostics());
            return list.findings("check");
        }
    }

    private Findings codebooks() {
        Optional<Project> project =
                projectFolder == null ? Project.find(resolve(Path.of(""))).map(Project::open) : Optional.of(opened());
        FindingList list = new FindingList(project, resolve(Path.of("")));
        CodebookChecks checks = new CodebookChecks(list, Optional.empty(), true);
        files.forEach(file -> checks.add(resolve(file), file.toString()));
        return list.findings("check");
    }

    private Findings study(Project project) {
        FindingList list = new FindingList(Optional.of(project), resolve(Path.of("")));
        list.file(list.ofProject(Project.SETTINGS));
        try (Progress progress = new Progress(console, !quiet)) {
            if (withoutCorpus) {
                try (Workspace workspace = Workspace.open(project, toldTo(progress))) {
                    new CodebookChecks(list, Optional.empty(), true).addThoseOf(workspace);
                }
                return list.findings("check");
            }
            StudyIntegrity integrity = new StudyIntegrity(project.log());
            try (Workspace workspace = Workspace.openReadingAll(project, toldTo(progress), integrity::look)) {
                integrity.tell(this, workspace, list);
                StudyAgreement.tell(workspace, list);
                new CodebookChecks(list, Optional.of(integrity.texts(workspace)), true).addThoseOf(workspace);
            }
            return list.findings("check");
        }
    }
}
