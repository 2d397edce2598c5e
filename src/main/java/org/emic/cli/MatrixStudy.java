package org.emic.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.cli.MatrixEvidence.Wanted;
import org.emic.coding.Choice;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixFiles;
import org.emic.project.Workspace;

/** The files of the framework matrix beside what is coded today. */
final class MatrixStudy {

    private final ToolCommand command;
    private final Counting counting;
    private final MatrixFiles files;
    private final MatrixThemes themes;
    private final Set<String> cases;
    private final Map<List<String>, Wanted> byOptions = new HashMap<>();
    private final Map<String, Wanted> byCase = new HashMap<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();
    private final List<Diagnostic> astray = new ArrayList<>();

    MatrixStudy(ToolCommand command, MatrixFiles files, Counting counting) {
        this.command = command;
        this.counting = counting;
        this.files = files;
        this.themes = new MatrixThemes(files, counting.coded());
        this.cases = cases(source -> true);
        unreadable.addAll(files.diagnostics());
        files.all().stream().filter(MatrixFile::isWhole).forEach(this::look);
    }

    private void look(MatrixFile file) {
        try {
            Wanted same = byOptions.get(file.options());
            Wanted wanted = same == null ? wanted(EvidenceWords.filters(file, command)) : same;
            byOptions.put(file.options(), wanted);
            byCase.put(file.caseName(), wanted);
        } catch (EmicException e) {
            e.diagnostics().stream()
                    .map(each -> new Diagnostic(each.id(), each.severity(), file.place(), each.message(), each.hint()))
                    .forEach(unreadable::add);
        }
        if (!cases.contains(file.caseName())) {
            astray.add(Diagnostic.warning(
                    "CLI-083",
                    file.place(),
                    "no source belongs to the case '" + file.caseName() + "'; its summaries stay",
                    "was the case renamed? Then say so in the front matter; else delete the file"));
        }
        astray.addAll(themes.astray(file));
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

    MatrixFiles files() {
        return files;
    }

    MatrixThemes themes() {
        return themes;
    }

    Wanted wanted(FilterOptions filters) {
        return new Wanted(Choice.of(filters.filter(command), counting.coded()), filters.own());
    }

    /** What is evidence in the file of a case; empty if there is no file, or it cannot be read. */
    Optional<Wanted> wanted(String caseName) {
        return Optional.ofNullable(byCase.get(caseName));
    }

    /** All cases that sources belong to. */
    Set<String> cases() {
        return cases;
    }

    /** All cases that sources and files are of, and no others may be asked for. */
    Set<String> allCases(Collection<String> asked) {
        Set<String> all = new TreeSet<>(cases);
        files.all().forEach(each -> all.add(each.caseName()));
        all.remove("");
        for (String name : asked) {
            if (!all.contains(name)) {
                String some = String.join(", ", all.stream().limit(10).toList());
                throw EmicException.of(
                        "COD-010",
                        "there is no case '" + name + "'",
                        Nearest.hint(name, all, all.isEmpty() ? "the study has no case" : "there are " + some));
            }
        }
        return all;
    }

    /** The cases of the sources that filters choose. */
    Set<String> cases(FilterOptions filters) {
        return cases(Choice.of(filters.filter(command), counting.coded())::source);
    }

    private Set<String> cases(Predicate<Source> chosen) {
        return counting.coded().study().sources().stream()
                .filter(chosen)
                .map(source -> source.attributes().caseName())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The file of a case.
     *
     * @throws EmicException COD-010 with the nearest names if there is no such case, CLI-084 if it has no file, and what is
     *     wrong with a file that cannot be read
     */
    MatrixFile file(String caseName) {
        allCases(Set.of(caseName));
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

    /** What all files take as evidence; everything where they differ. */
    List<String> usualOptions() {
        return differentOptions().size() == 1 ? differentOptions().iterator().next() : List.of();
    }

    /** What the files take as evidence: more than one list where they differ. */
    Set<List<String>> differentOptions() {
        return files.all().stream()
                .filter(MatrixFile::isWhole)
                .map(MatrixFile::options)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Nothing is written where sources or codebooks cannot be read: what is coded there would look gone.
     *
     * @throws EmicException with what is wrong, and PRJ-092
     */
    static void requireWhole(Workspace workspace) {
        List<Diagnostic> wrong = Stream.concat(
                        workspace.sources().diagnostics().stream(), workspace.codebooks().diagnostics().stream())
                .filter(each -> each.severity() == Severity.ERROR)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!wrong.isEmpty()) {
            wrong.add(Diagnostic.error(
                    "PRJ-092",
                    Place.NONE,
                    "no evidence is written while sources or codebooks cannot be read: what is coded there would look"
                            + " gone",
                    "mend them first; emic check tells all that is wrong"));
            throw new EmicException(wrong);
        }
    }
}
