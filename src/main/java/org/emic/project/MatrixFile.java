package org.emic.project;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;

/**
 * A case of the framework matrix, as its file has it.
 *
 * @param name of the file, as messages call it: {@code matrix/hill.md}
 * @param caseName what the front matter says; empty where it could not be read
 * @param options which segments are evidence: options of {@code emic segments} and their values, as its front matter
 *     lists them; empty for all
 * @param sections in the order of the file; empty if the file is damaged
 * @param diagnostics what is wrong: PRJ-085 to PRJ-089, and PRJ-020 to PRJ-022 for front matter that is no YAML
 * @param text the whole file
 */
public record MatrixFile(
        String name,
        String caseName,
        List<String> options,
        List<MatrixSection> sections,
        List<Diagnostic> diagnostics,
        String text) {

    public MatrixFile {
        options = List.copyOf(options);
        sections = List.copyOf(sections);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether it can be read and rebuilt. */
    public boolean isWhole() {
        return diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /** The section of a theme. */
    public Optional<MatrixSection> section(String theme) {
        return sections.stream().filter(each -> each.theme().equals(theme)).findFirst();
    }

    /** The file as a whole, for messages. */
    public Place place() {
        return Place.file(name);
    }
}
