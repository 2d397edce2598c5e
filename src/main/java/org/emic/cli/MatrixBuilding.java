package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.analysis.Counted;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Lock;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixSection;
import org.emic.project.MatrixTheme;
import org.emic.project.Project;
import org.emic.report.EvidenceText;

/** The files of the matrix on their way to be written anew. */
final class MatrixBuilding {

    private final MatrixStudy study;
    private final Counting counting;
    private final Set<String> onlyCases;
    private final List<String> options;
    private final List<MatrixFile> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private List<String> themes = List.of();
    private boolean all;
    private MatrixEvidence evidence;
    private int summaries;
    private int marked;

    /** @param filters which cases are written, and what new files take as evidence */
    MatrixBuilding(MatrixStudy study, Counting counting, FilterOptions filters) {
        this.study = study;
        this.counting = counting;
        this.onlyCases = new TreeSet<>(filters.described().getOrDefault("case", List.of()));
        this.options = EvidenceWords.of(filters.described());
    }

    /**
     * Finds out which files there are to be, and collects their evidence.
     *
     * @param wanted themes, by their whole names
     * @param allOfFiles whether all other themes of a file are written too
     */
    void collect(List<String> wanted, boolean allOfFiles) {
        themes = wanted;
        all = allOfFiles;
        Map<String, MatrixEvidence.Wanted> byCase = new TreeMap<>();
        Set<String> names = study.allCases(onlyCases);
        List<String> ofNew = options.isEmpty() ? study.usualOptions() : options;
        MatrixEvidence.Wanted usual = study.wanted(EvidenceWords.filters(ofNew));
        boolean anyOfNobody = unknownFile();
        for (String name : names) {
            if (!onlyCases.isEmpty() && !onlyCases.contains(name)) {
                continue;
            }
            Optional<MatrixFile> file = study.files().of(name);
            if (file.isEmpty() && anyOfNobody) {
                continue;
            }
            if (file.isEmpty()) {
                files.add(new MatrixFile("", name, ofNew, List.of(), List.of(), EvidenceText.title(name)));
                byCase.put(name, usual);
            } else if (study.wanted(name).isPresent() && hasTheseOptions(file.get())) {
                files.add(file.get());
                byCase.put(name, study.wanted(name).get());
            }
        }
        Set<String> every = new TreeSet<>(wanted);
        files.forEach(file -> file.sections()
                .forEach(each -> every.add(study.themes().of(file).name(each))));
        evidence = MatrixEvidence.inFull(counting, byCase, every);
    }

    /** Whether there is a file of which nobody can say whose it is, so that a new one might be a second. */
    private boolean unknownFile() {
        Optional<MatrixFile> unknown = study.files().all().stream()
                .filter(each -> each.caseName().isEmpty())
                .findFirst();
        unknown.ifPresent(file -> diagnostics.add(Diagnostic.warning(
                "PRJ-094",
                file.place(),
                "it is not known of which case this file is, so no case gets a new one",
                "mend its front matter first, or take it out of matrix/")));
        return unknown.isPresent();
    }

    private boolean hasTheseOptions(MatrixFile file) {
        boolean same = options.isEmpty() || options.equals(file.options());
        if (!same) {
            diagnostics.add(Diagnostic.error(
                    "CLI-081",
                    file.place(),
                    "this file takes other segments as evidence: "
                            + (file.options().isEmpty() ? "all" : String.join(" ", file.options())),
                    "leave the filters out, or change them in its front matter: evidence: ["
                            + String.join(", ", options) + "]"));
        }
        return same;
    }

    /** The files that are to be written; those that are damaged are not among them. */
    List<MatrixFile> files() {
        return files;
    }

    /** Writes a file. */
    void write(Project project, Lock lock, MatrixFile file) {
        List<MatrixTheme> wanted = new ArrayList<>();
        for (MatrixSection section : file.sections()) {
            String theme = study.themes().of(file).name(section);
            if (all || themes.contains(theme)) {
                wanted.add(theme(file, theme, section.theme()));
            }
        }
        Set<String> orphans = study.themes().orphans();
        for (String theme : themes) {
            if (study.themes().of(file).section(theme).isEmpty() && !orphans.contains(theme)) {
                wanted.add(theme(file, theme, theme));
            }
        }
        MatrixFile now = project.writeMatrix(lock, file, wanted);
        now.diagnostics().stream()
                .filter(each -> !file.diagnostics().contains(each))
                .forEach(diagnostics::add);
        if (now.isWhole() && !now.text().equals(file.text())) {
            changed.add(now.name());
        }
        for (MatrixSection section : now.sections()) {
            if (section.isWritten()
                    && wanted.stream().anyMatch(each -> each.theme().equals(section.theme()))) {
                summaries++;
                marked += section.change(section.shown()).any() ? 1 : 0;
            }
        }
    }

    /** A theme as the file of a case is to have it. */
    MatrixTheme theme(MatrixFile file, String theme, String was) {
        MatrixEvidence.Cell<?> cell = evidence.of(file.caseName(), theme);
        return new MatrixTheme(
                theme,
                was,
                EvidenceText.heading(study.themes().heading(theme)),
                cell.about(evidence.sources(file.caseName())),
                cell.passages(),
                "");
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The names of the files that are others than before. */
    List<String> changed() {
        return changed;
    }

    /** One sentence. */
    String summary() {
        return changed.size() + " of " + Counted.of(files.size(), "file") + " written; of "
                + summaries + (summaries == 1 ? " summary " : " summaries ") + marked
                + " written on other evidence than today's.";
    }
}
