package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.CodeTree;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.CodeChange;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.project.Applied;
import org.emic.project.Workspace;

/** What became of each code when rules were applied, as a table. */
final class ApplyTable {

    private final Workspace workspace;
    private final List<Applied> applied;
    private final CodeTree tree;

    ApplyTable(Workspace workspace, List<Applied> applied) {
        this.workspace = workspace;
        this.applied = applied;
        this.tree = CodeTree.of(applied.stream().map(Applied::codebook).toList());
    }

    Table table() {
        boolean several = applied.size() > 1;
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("code"),
                Column.text("code_path"),
                Column.integer("segments"),
                Column.integer("hits"),
                Column.integer("sources"),
                Column.integer("added"),
                Column.integer("removed")));
        List<List<Cell>> rows = new ArrayList<>();
        long[] sums = new long[4];
        for (Applied each : applied) {
            for (CodeChange change : each.changes()) {
                List<Cell> row = row(each.codebook(), change);
                rows.add(several ? with(Cell.of(each.codebook().name()), row) : row);
                sums[0] += change.now().segments();
                sums[1] += change.now().hits();
                sums[2] += change.added();
                sums[3] += change.removed();
            }
        }
        List<Cell> totals = List.of(
                Cell.of("(total)"),
                Cell.EMPTY,
                Cell.of(sums[0]),
                Cell.of(sums[1]),
                Cell.EMPTY,
                Cell.of(sums[2]),
                Cell.of(sums[3]));
        if (several) {
            columns.add(0, Column.text("codebook"));
        }
        Footer footer =
                new Footer(several ? with(Cell.EMPTY, totals) : totals, denominators(), Map.of(), Map.of(), List.of());
        return new Table("apply", columns, rows, footer);
    }

    private List<Cell> row(Codebook codebook, CodeChange change) {
        String code = change.now().code();
        return List.of(
                Cell.of(code),
                Cell.of(tree.path(codebook.name(), code)),
                Cell.of(change.now().segments()),
                Cell.of(change.now().hits()),
                Cell.of(change.now().sources()),
                Cell.of(change.added()),
                Cell.of(change.removed()));
    }

    private static List<Cell> with(Cell first, List<Cell> row) {
        List<Cell> all = new ArrayList<>(row);
        all.add(0, first);
        return all;
    }

    private Map<String, Long> denominators() {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Source> sources = workspace.sources().all();
        counts.put(
                "units", sources.stream().mapToLong(each -> each.turns().size()).sum());
        counts.put(
                "words",
                sources.stream()
                        .mapToLong(each -> workspace.sources().extent(each).words())
                        .sum());
        counts.put("sources", (long) sources.size());
        return counts;
    }

    /** One sentence on a codebook. */
    String summary(Applied each, boolean dryRun) {
        long segments = 0;
        long added = 0;
        long removed = 0;
        for (CodeChange change : each.changes()) {
            segments += change.now().segments();
            added += change.added();
            removed += change.removed();
        }
        Codebook codebook = each.codebook();
        String change = added + removed == 0 ? "nothing changed" : added + " added, " + removed + " removed";
        return (dryRun ? "Would apply " : "Applied ") + codebook.name() + " " + codebook.version() + " to "
                + workspace.sources().all().size() + " sources: " + segments + " segments, " + change + ".";
    }
}
