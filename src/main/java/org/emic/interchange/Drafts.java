package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;
import org.emic.model.Unit;

/**
 * Makes a codebook of what another tool's file has: ids, rules of dictionary entries, and then Emic's own reader over the
 * rows, so that a foreign codebook is held to the same rules as one of ours and its errors have their places in the file.
 */
final class Drafts {

    private static final List<String> COLUMNS = List.of(
            "id",
            "path",
            "name",
            "brief",
            "definition",
            "include",
            "exclude",
            "colour",
            "no-rules",
            "unit",
            "rules",
            "typical",
            "atypical",
            "close-but-no");

    private final ForeignFile file;
    private final Unit unit;
    private final Ids ids = new Ids();
    private final Entries entries = new Entries();
    private final List<List<Scalar>> rows = new ArrayList<>();

    private Drafts(ForeignFile file, Unit unit) {
        this.file = file;
        this.unit = unit;
    }

    /**
     * The codebook.
     *
     * @param unit what its rules code
     * @param found what reading has found out so far
     */
    static Incoming finish(ForeignFile file, Unit unit, List<Draft> roots, List<Diagnostic> found) {
        List<Diagnostic> diagnostics = new ArrayList<>(found);
        if (file.isGuessed()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-006",
                    Place.file(file.name()),
                    "the file is not in UTF-8, and was read as windows-1252",
                    "if letters with accents are wrong, save it as UTF-8 and convert it again"));
        }
        if (roots.isEmpty()) {
            boolean told = diagnostics.stream().anyMatch(each -> each.severity() == org.emic.diagnostic.Severity.ERROR);
            if (!told) {
                diagnostics.add(Diagnostic.error(
                        "INT-009",
                        Place.file(file.name()),
                        "there are no codes in the file",
                        "is it in another format? Name it with --from"));
            }
            return Incoming.failed(diagnostics);
        }
        return new Drafts(file, unit).read(roots, diagnostics);
    }

    private Incoming read(List<Draft> roots, List<Diagnostic> diagnostics) {
        rows.add(COLUMNS.stream()
                .map(column -> Scalar.cell(column, Place.file(file.name())))
                .toList());
        roots.forEach(this::keepIds);
        roots.forEach(root -> add(root, ""));
        ReadCodebook read = CodebookReader.readTable(file.name(), rows);
        diagnostics.addAll(ids.diagnostics());
        diagnostics.addAll(entries.diagnostics());
        diagnostics.addAll(read.diagnostics());
        return new Incoming(read.codebook().map(this::withUnit), diagnostics);
    }

    private void keepIds(Draft code) {
        Optional.ofNullable(code.fields().get("id")).ifPresent(id -> ids.keep(id.text()));
        code.codes().forEach(this::keepIds);
    }

    private void add(Draft code, String above) {
        Scalar given = code.fields().get("id");
        String id = given != null ? given.text() : ids.of(code, lastOf(above));
        String path = above.isEmpty() ? id : above + " > " + id;
        Place place = code.name().place();
        List<Scalar> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            cells.add(
                    switch (column) {
                        case "id" -> given != null ? given : Scalar.cell(id, place);
                        case "path" -> Scalar.cell(path, place);
                        case "name" -> code.name();
                        case "unit" -> Scalar.cell(above.isEmpty() ? unit.written() : "", place);
                        case "rules" -> code.fields().getOrDefault(column, entries.rules(code));
                        default -> code.fields().getOrDefault(column, Scalar.cell("", place));
                    });
        }
        rows.add(cells);
        code.codes().forEach(below -> add(below, path));
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** A table says the unit with its codes; the codebook has it for all. */
    private Codebook withUnit(Codebook read) {
        List<Code> codes = read.codes();
        return new Codebook(
                read.name(),
                read.version(),
                read.language(),
                unit,
                read.description(),
                read.citation(),
                codes,
                read.file());
    }
}
