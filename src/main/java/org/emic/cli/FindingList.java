package org.emic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.check.CheckType;
import org.emic.check.Checks;
import org.emic.check.ExampleTests;
import org.emic.check.Limits;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;
import org.emic.project.Project;
import org.emic.project.Settings;
import org.emic.report.Findings;

/**
 * What was found so far and where it was looked for, with what a project says of checks. Files of the project are called as
 * seen from the working directory, so that editors and code hosts find them.
 */
final class FindingList {

    private final Settings settings;
    private final String toProject;
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Integer> looked = new LinkedHashMap<>();

    /**
     * @param project whose settings hold; what is wrong with them is the first that is found
     * @param here the working directory
     */
    FindingList(Optional<Project> project, Path here) {
        toProject = project.map(study -> to(study.root(), here)).orElse("");
        settings = project.map(Project::settings).orElse(Settings.DEFAULT);
        List<String> ids = Checks.types().stream().map(CheckType::id).toList();
        settings.checks().forEach((id, setting) -> {
            if (!ids.contains(id)) {
                addOfProject(List.of(Diagnostic.warning(
                        "PRJ-062",
                        setting.place(),
                        "no check is called '" + id + "'; it is ignored",
                        Nearest.hint(id, ids, "docs/manual/checks.md tells them all"))));
            }
        });
        project.ifPresent(study -> addOfProject(study.diagnostics()));
        if (!found.isEmpty()) {
            files.add(ofProject(Project.SETTINGS));
        }
    }

    private static String to(Path root, Path here) {
        boolean sameSystem = Objects.equals(root.getRoot(), here.getRoot());
        String way = (sameSystem ? here.relativize(root) : root).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }

    /** What a file of the project is called. */
    String ofProject(String file) {
        return file.isEmpty() ? "" : toProject + file;
    }

    /** By id, where the project decides on a check; empty for one that is off. */
    Map<String, Optional<Severity>> severities() {
        return settings.checks().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().severity()));
    }

    Limits limits() {
        return Limits.of(settings.limits());
    }

    /** Says that a file was looked at. */
    void file(String name) {
        files.add(name);
    }

    void add(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** The same where files are called as seen from the project's folder. */
    void addOfProject(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(each -> {
            Place at = each.place();
            Place seen = new Place(ofProject(at.file()), at.line(), at.column(), at.length(), at.excerpt());
            found.add(new Diagnostic(each.id(), each.severity(), seen, each.message(), each.hint()));
        });
    }

    /** Says that so many of something were looked at, besides those said before. */
    void looked(String plural, int count) {
        looked.merge(plural, count, Integer::sum);
    }

    /** All of it, by place. */
    Findings findings(String name) {
        Map<String, String> summaries = new LinkedHashMap<>();
        Checks.types().forEach(type -> summaries.put(type.id(), type.summary()));
        List.of(ExampleTests.NOT_CODED, ExampleTests.CODED).forEach(type -> summaries.put(type.id(), type.summary()));
        found.forEach(each -> files.add(each.place().file()));
        return new Findings(
                name, List.copyOf(files), summaries, found.stream().sorted().toList(), looked);
    }
}
