package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;

/** Makes sources of a table of words, whatever file it comes from: finds its header and columns, and says what it took. */
final class Tables {

    private Tables() {}

    /** @param headed whether the format itself names the columns */
    static Reading read(RawFile file, Grid grid, boolean headed) {
        Findings findings = new Findings(file.name());
        grid.diagnostics().forEach(findings::add);
        if (grid.error().isPresent()) {
            return new Reading(List.of(), findings.all());
        }
        if (grid.rows().isEmpty()) {
            return failed(findings, Diagnostic.error("ING-164", Place.file(file.name()), "the table has no row", ""));
        }
        TableText table = TableText.of(file.name(), grid, headed);
        if (table.rows().isEmpty()) {
            return failed(
                    findings,
                    Diagnostic.error("ING-164", Place.file(file.name()), "the table has a header and no row", ""));
        }
        boolean chosen = !file.columns().byUse().isEmpty();
        Columns columns;
        try {
            columns = chosen ? ChosenColumns.of(file.columns(), table) : guess(table);
        } catch (Unreadable e) {
            return failed(findings, e.why());
        }
        ragged(table, findings);
        List<Draft> drafts = columns.survey()
                ? new SurveyTable(table, columns, findings).drafts(grid.encoding())
                : new TurnTable(table, columns, findings).drafts(grid.encoding());
        if (drafts.isEmpty()) {
            return failed(
                    findings,
                    Diagnostic.error(
                            "ING-164",
                            Place.file(file.name()),
                            "the column of words is empty",
                            "say which column holds them: " + columns.option(table)));
        }
        if (!chosen) {
            String shape = columns.survey() ? "read as one row a respondent: " : "read as one row a turn: ";
            String header = table.named() ? "" : "; the first row was taken for a row, not for headers";
            findings.add(Diagnostic.note(
                    "ING-165",
                    Place.file(file.name()),
                    shape + columns.option(table) + header,
                    "give --columns yourself if that is wrong"));
        }
        return new Reading(drafts, findings.all());
    }

    private static Reading failed(Findings findings, Diagnostic why) {
        findings.add(why);
        List<Diagnostic> all = new ArrayList<>(findings.all());
        all.removeIf(each -> each.severity() == Severity.NOTE);
        return new Reading(List.of(), all);
    }

    private static Columns guess(TableText table) throws Unreadable {
        Optional<Columns> guess = ColumnGuess.of(table);
        if (guess.isEmpty()) {
            throw Unreadable.because(
                    "ING-160",
                    Place.file(table.file()),
                    "no column of this table looks like what people said; its columns are "
                            + String.join(", ", table.headers()),
                    "a table of facts about sources or cases is given with --attributes; if it is a transcript, name"
                            + " the column of words: --columns text=…");
        }
        return guess.get();
    }

    private static void ragged(TableText table, Findings findings) {
        int usual = table.headed();
        for (GridRow row : table.rows()) {
            int filled = row.cells().size();
            while (filled > 0 && row.cell(filled - 1).isBlank()) {
                filled--;
            }
            if (filled > usual) {
                findings.add(Diagnostic.warning(
                        "ING-166",
                        row.place(table.file()),
                        "the row has " + filled + " cells, the " + (table.named() ? "header" : "first row") + " "
                                + usual + "; those beyond have no use",
                        "a cell that has the delimiter in it needs quotes around it"));
            }
        }
    }
}
