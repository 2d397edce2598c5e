package org.emic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.check.Checks;
import org.emic.check.Corpus;
import org.emic.check.Limits;
import org.emic.check.Subject;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.LoggedCoding;
import org.emic.coding.RuleConcerns;
import org.emic.coding.RulesInStudy;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.project.Project;
import org.emic.project.Settings;
import org.emic.project.Workspace;
import org.emic.report.Findings;

/** Runs all checks over codebooks, with what a project says of checks and, if it is at work, over its texts. */
final class CodebookChecks {

    private final Optional<Workspace> workspace;
    private final Limits limits;
    private final Map<String, Optional<Severity>> severities;
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param project whose settings hold
     * @param workspace whose texts are looked at; only with a project
     */
    CodebookChecks(Optional<Project> project, Optional<Workspace> workspace) {
        this.workspace = workspace;
        Settings settings = project.map(Project::settings).orElse(Settings.DEFAULT);
        this.limits = Limits.of(settings.limits());
        this.severities = settings.checks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().severity()));
        settings.checks().forEach((id, setting) -> {
            if (!Checks.ids().contains(id)) {
                found.add(Diagnostic.warning(
                        "PRJ-062",
                        setting.place(),
                        "no check is called '" + id + "'; it is ignored",
                        Nearest.hint(id, Checks.ids(), "docs/manual/checks.md tells them all")));
            }
        });
        project.ifPresent(study -> found.addAll(study.diagnostics()));
        if (!found.isEmpty()) {
            files.add(Project.SETTINGS);
        }
    }

    /** Checks a file. */
    void add(Path file, String name) {
        files.add(name);
        ReadCodebook read = CodebookReader.read(file, name);
        found.addAll(read.diagnostics());
        check(read);
    }

    /** Checks the codebooks of the project. */
    void addThoseOf(Workspace study) {
        found.addAll(study.codebooks().diagnostics());
        study.codebooks().diagnostics().forEach(each -> files.add(each.place().file()));
        for (Codebook codebook : study.codebooks().all()) {
            files.add(codebook.file());
            check(CodebookReader.read(study.project().root().resolve(codebook.file()), codebook.file()));
        }
    }

    Findings findings() {
        Map<String, String> summaries = new LinkedHashMap<>();
        Checks.ALL.forEach(
                check -> summaries.put(check.type().id(), check.type().summary()));
        found.forEach(each -> files.add(each.place().file()));
        return new Findings(
                "codebook lint",
                List.copyOf(files),
                summaries,
                found.stream().sorted().toList());
    }

    private void check(ReadCodebook read) {
        if (read.codebook().isPresent()) {
            Codebook codebook = read.codebook().get();
            Subject subject = new Subject(codebook, read.places(), limits);
            found.addAll(RuleConcerns.of(codebook));
            found.addAll(Checks.run(
                    workspace
                            .map(study -> subject.in(corpus(study, codebook, subject)))
                            .orElse(subject),
                    severities));
        }
    }

    private Corpus corpus(Workspace study, Codebook codebook, Subject subject) {
        RulesInStudy rules = new RulesInStudy(codebook, study.study(), study.index(), subject.sentences());
        List<LoggedCoding> codings = study.log().codings();
        Set<String> byHand = codings.stream()
                .filter(coding ->
                        coding.codebook().isEmpty() || coding.codebook().equals(codebook.name()))
                .map(LoggedCoding::code)
                .collect(Collectors.toSet());
        return new Corpus(rules, byHand, strays(study.codebooks().all(), codebook, codings));
    }

    /** Codings of no code, each told once: with the codebook they name, or with the first of the project. */
    private static List<LoggedCoding> strays(List<Codebook> all, Codebook codebook, List<LoggedCoding> codings) {
        Set<String> defined = all.stream().flatMap(Codebook::all).map(Code::id).collect(Collectors.toSet());
        codebook.all().forEach(code -> defined.add(code.id()));
        List<String> names = all.stream().map(Codebook::name).toList();
        boolean first = !names.isEmpty() && names.get(0).equals(codebook.name());
        return codings.stream()
                .filter(coding -> !defined.contains(coding.code()))
                .filter(coding ->
                        names.contains(coding.codebook()) ? coding.codebook().equals(codebook.name()) : first)
                .toList();
    }
}
