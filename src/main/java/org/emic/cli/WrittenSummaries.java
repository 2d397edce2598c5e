package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.analysis.MatrixSummaries;
import org.emic.analysis.MatrixSummary;
import org.emic.check.StoredSummary;
import org.emic.project.EvidenceChange;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixSection;

/** The summaries of the framework matrix, each compared with what its file takes as evidence today. */
final class WrittenSummaries {

    private final MatrixStudy study;
    private final MatrixSummaries all;

    WrittenSummaries(MatrixStudy study, Counting counting) {
        this.study = study;
        Map<String, MatrixEvidence.Wanted> written = new HashMap<>();
        Set<String> themes = new TreeSet<>();
        for (MatrixFile file : study.files().all()) {
            List<MatrixSection> sections =
                    file.sections().stream().filter(MatrixSection::isWritten).toList();
            sections.forEach(each -> themes.add(study.themes().of(file).name(each)));
            if (!sections.isEmpty()) {
                study.wanted(file.caseName()).ifPresent(wanted -> written.put(file.caseName(), wanted));
            }
        }
        MatrixEvidence evidence = MatrixEvidence.inShort(counting, written, themes);
        TreeMap<String, Map<String, MatrixSummary>> byCase = new TreeMap<>();
        Set<String> unreadable = new TreeSet<>();
        for (MatrixFile file : study.files().all()) {
            if (file.isWhole() && study.wanted(file.caseName()).isPresent()) {
                byCase.put(file.caseName(), of(file, evidence));
            } else if (!file.caseName().isEmpty()) {
                byCase.put(file.caseName(), Map.of());
                unreadable.add(file.caseName());
            }
        }
        this.all = new MatrixSummaries(byCase, unreadable, study.themes().orphans());
    }

    private Map<String, MatrixSummary> of(MatrixFile file, MatrixEvidence evidence) {
        Map<String, MatrixSummary> summaries = new LinkedHashMap<>();
        file.sections().stream().filter(MatrixSection::isWritten).forEach(section -> {
            String theme = study.themes().of(file).name(section);
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

    /** For tables. */
    MatrixSummaries all() {
        return all;
    }

    /** For checks, in the order of files and lines. */
    List<StoredSummary> stored() {
        Set<String> cases = study.cases();
        List<StoredSummary> stored = new ArrayList<>();
        for (MatrixFile file : study.files().all()) {
            FileThemes themes = study.themes().of(file);
            Map<String, MatrixSummary> here = all.byCase().getOrDefault(file.caseName(), Map.of());
            for (MatrixSection section : file.sections()) {
                MatrixSummary summary = here.get(themes.name(section));
                if (summary != null) {
                    stored.add(new StoredSummary(
                            section.place(),
                            file.caseName(),
                            section.theme(),
                            summary.change(),
                            cases.contains(file.caseName()),
                            !themes.orphans().contains(section.theme())));
                }
            }
        }
        return stored;
    }
}
