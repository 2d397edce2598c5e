package org.emic.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.analysis.CodeTree;
import org.emic.analysis.MatrixSummaries;
import org.emic.analysis.MatrixSummary;
import org.emic.check.StoredSummary;
import org.emic.cli.MatrixEvidence.Wanted;
import org.emic.coding.Choice;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Source;
import org.emic.project.EvidenceChange;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixFiles;
import org.emic.project.MatrixSection;
import org.emic.project.Workspace;

/** The files of the framework matrix beside what is coded today. */
final class MatrixStudy {

    private final ToolCommand command;
    private final Counting counting;
    private final MatrixFiles files;
    private final ThemeNames names;
    private final Map<String, FileThemes> themes = new HashMap<>();
    private final Map<List<String>, Wanted> byOptions = new HashMap<>();
    private final Map<String, Wanted> wanted = new HashMap<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();
    private final List<Diagnostic> astray = new ArrayList<>();

    MatrixStudy(ToolCommand command, Workspace workspace, Counting counting) {
        this.command = command;
        this.counting = counting;
        this.files = workspace.project().matrix();
        this.names = new ThemeNames(counting.coded());
        unreadable.addAll(files.diagnostics());
        files.all().stream().filter(MatrixFile::isWhole).forEach(this::look);
    }

    private void look(MatrixFile file) {
        try {
            Wanted same = byOptions.get(file.options());
            Wanted wantedHere = same == null ? wanted(EvidenceWords.filters(file, command)) : same;
            byOptions.put(file.options(), wantedHere);
            wanted.put(file.caseName(), wantedHere);
        } catch (EmicException e) {
            e.diagnostics().stream()
                    .map(each -> new Diagnostic(each.id(), each.severity(), file.place(), each.message(), each.hint()))
                    .forEach(unreadable::add);
        }
        if (!cases().contains(file.caseName())) {
            astray.add(Diagnostic.warning(
                    "CLI-083",
                    file.place(),
                    "no source belongs to the case '" + file.caseName() + "'; its summaries stay",
                    "was the case renamed? Then say so in the front matter; else delete the file"));
        }
        for (MatrixSection section : file.sections()) {
            if (themes(file).orphans().contains(section.theme())) {
                astray.add(orphan(file, section));
            }
        }
    }

    private Diagnostic orphan(MatrixFile file, MatrixSection section) {
        Optional<String> today = names.today(section.theme());
        return Diagnostic.warning(
                "CLI-082",
                section.place(),
                "'" + section.theme() + "' is no code any more; its summary stays",
                today.map(now -> "it is '" + now + "' now, which has another section, in line "
                                + themes(file)
                                        .section(now)
                                        .orElseThrow()
                                        .place()
                                        .line() + ": make one of the two summaries")
                        .orElse("name the code that it is now, or delete the section"));
    }

    /** What is wrong with the files, and which of them, or of their sections, are of nothing. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(unreadable);
        all.addAll(astray);
        return all;
    }

    /** What is wrong with the files. */
    List<Diagnostic> unreadable() {
        return unreadable;
    }

    /** All summaries, for checks. */
    List<StoredSummary> stored() {
        MatrixSummaries summaries = summaries();
        Set<String> cases = cases();
        List<StoredSummary> all = new ArrayList<>();
        for (MatrixFile file : files.all()) {
            Map<String, MatrixSummary> here = summaries.byCase().getOrDefault(file.caseName(), Map.of());
            for (MatrixSection section : file.sections()) {
                MatrixSummary summary = here.get(themes(file).name(section));
                if (summary != null) {
                    all.add(new StoredSummary(
                            section.place(),
                            file.caseName(),
                            section.theme(),
                            summary.change(),
                            cases.contains(file.caseName()),
                            !themes(file).orphans().contains(section.theme())));
                }
            }
        }
        return all;
    }

    MatrixFiles files() {
        return files;
    }

    Wanted wanted(FilterOptions filters) {
        return new Wanted(Choice.of(filters.filter(command), counting.coded()), filters.own());
    }

    /** What is evidence in the file of a case; empty if there is no file, or it cannot be read. */
    Optional<Wanted> wanted(String caseName) {
        return Optional.ofNullable(wanted.get(caseName));
    }

    /** What the sections of a file are about. */
    FileThemes themes(MatrixFile file) {
        return themes.computeIfAbsent(file.name(), unused -> new FileThemes(names, file));
    }

    /**
     * The file of a case.
     *
     * @throws EmicException COD-010 with the nearest names if there is no such case, CLI-084 if it has no file, and what is
     *     wrong with a file that cannot be read
     */
    MatrixFile file(String caseName) {
        Set<String> all = new TreeSet<>(cases());
        files.all().forEach(each -> all.add(each.caseName()));
        all.remove("");
        if (!all.contains(caseName)) {
            throw unknownCase(caseName, all);
        }
        MatrixFile file = files.of(caseName)
                .orElseThrow(() -> EmicException.of(
                        "CLI-084",
                        "the case '" + caseName + "' has no file in matrix/",
                        "emic matrix build --case " + caseName + " makes one"));
        List<Diagnostic> wrong = unreadable.stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && each.place().file().equals(file.name()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new EmicException(wrong);
        }
        return file;
    }

    /** There is no such case. */
    static EmicException unknownCase(String caseName, Collection<String> known) {
        return EmicException.of(
                "COD-010",
                "there is no case '" + caseName + "'",
                Nearest.hint(
                        caseName,
                        known,
                        "there are "
                                + String.join(", ", known.stream().limit(10).toList())));
    }

    /** The heading of a theme's section. */
    String heading(String theme) {
        return names.heading(theme);
    }

    /** All cases that sources belong to. */
    Set<String> cases() {
        return counting.coded().study().sources().stream()
                .map(source -> source.attributes().caseName())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Themes that files have and the study does not. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>();
        files.all().forEach(file -> orphans.addAll(themes(file).orphans()));
        return orphans;
    }

    /**
     * The themes that are meant, by their whole names.
     *
     * @param typed names of codes; where there are none, the themes of the files, and without files all codes that lie
     *     under none
     * @throws EmicException COD-010 with the nearest names for a code that is none
     */
    List<String> themes(Collection<String> typed) {
        Set<String> orphans = orphans();
        if (!typed.isEmpty()) {
            Choice.requireCodes(
                    typed.stream().filter(each -> !orphans.contains(each)).toList(), counting.coded());
            return typed.stream()
                    .flatMap(each -> orphans.contains(each) ? Stream.of(each) : names.typed(each).stream())
                    .distinct()
                    .toList();
        }
        Set<String> there = new TreeSet<>();
        files.all()
                .forEach(file ->
                        file.sections().forEach(each -> there.add(themes(file).name(each))));
        if (there.isEmpty()) {
            return names.roots();
        }
        List<String> themes = new ArrayList<>(names.all());
        themes.retainAll(there);
        there.stream().filter(each -> !themes.contains(each)).forEach(themes::add);
        return themes;
    }

    /** Codes that lie under none and are not among the themes. */
    List<String> leftOut(Collection<String> themes) {
        return names.roots().stream().filter(each -> !themes.contains(each)).toList();
    }

    /** What all files take as evidence; everything where they differ. */
    List<String> usualOptions() {
        Set<List<String>> all = files.all().stream()
                .filter(MatrixFile::isWhole)
                .map(MatrixFile::options)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return all.size() == 1 ? all.iterator().next() : List.of();
    }

    /** The summaries of all files, each compared with what its file takes as evidence. */
    MatrixSummaries summaries() {
        Map<String, Wanted> written = new HashMap<>();
        Set<String> wantedThemes = new TreeSet<>();
        for (MatrixFile file : files.all()) {
            List<MatrixSection> sections =
                    file.sections().stream().filter(MatrixSection::isWritten).toList();
            sections.forEach(each -> wantedThemes.add(themes(file).name(each)));
            if (!sections.isEmpty() && wanted.containsKey(file.caseName())) {
                written.put(file.caseName(), wanted.get(file.caseName()));
            }
        }
        MatrixEvidence evidence = MatrixEvidence.inShort(counting, written, wantedThemes);
        TreeMap<String, Map<String, MatrixSummary>> byCase = new TreeMap<>();
        Set<String> unreadable = new TreeSet<>();
        for (MatrixFile file : files.all()) {
            if (file.isWhole() && wanted.containsKey(file.caseName())) {
                byCase.put(file.caseName(), summaries(file, evidence));
            } else if (!file.caseName().isEmpty()) {
                byCase.put(file.caseName(), Map.of());
                unreadable.add(file.caseName());
            }
        }
        return new MatrixSummaries(byCase, unreadable, orphans());
    }

    private Map<String, MatrixSummary> summaries(MatrixFile file, MatrixEvidence evidence) {
        Map<String, MatrixSummary> summaries = new LinkedHashMap<>();
        file.sections().stream().filter(MatrixSection::isWritten).forEach(section -> {
            String theme = themes(file).name(section);
            EvidenceChange change =
                    section.change(evidence.of(file.caseName(), theme).passages());
            summaries.put(
                    theme,
                    new MatrixSummary(
                            section.summary(),
                            change.fresh().size(),
                            change.gone().size(),
                            section.confirmed()));
        });
        return summaries;
    }

    /** A code as tables refer to it. */
    static CodeTree.Ref ref(String theme) {
        int colon = theme.indexOf(':');
        return colon < 0
                ? new CodeTree.Ref("", theme)
                : new CodeTree.Ref(theme.substring(0, colon), theme.substring(colon + 1));
    }

    /** The sources of a study that filters choose, by case. */
    Set<String> chosenCases(FilterOptions filters) {
        Choice choice = Choice.of(filters.filter(command), counting.coded());
        return counting.coded().study().sources().stream()
                .filter(choice::source)
                .map(Source::attributes)
                .map(each -> each.caseName())
                .collect(Collectors.toSet());
    }
}
