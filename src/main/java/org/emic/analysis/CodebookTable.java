package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out the tree of codes with what was counted of each. */
final class CodebookTable {

    private CodebookTable() {}

    /**
     * @param shown the indexes of the codes that get a row
     * @param own what each code was applied to itself
     * @param below the same with its sub-codes
     */
    static Table of(CodeTree tree, Set<Integer> shown, Group own, Group below) {
        boolean several = tree.hasSeveralCodebooks();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("code"),
                Column.text("code_path"),
                Column.text("name"),
                Column.integer("level"),
                Column.integer("own_segments"),
                Column.integer("segments"),
                Column.integer("sources"),
                Column.integer("cases")));
        if (several) {
            columns.add(0, Column.text("codebook"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<CodeTree.Node> nodes = tree.nodes();
        for (int code = 0; code < nodes.size(); code++) {
            if (shown.contains(code)) {
                CodeTree.Node node = nodes.get(code);
                Tally all = below.counted(code);
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.of(node.ref().id()),
                        Cell.of(node.path()),
                        Cell.of(node.name()),
                        Cell.of(node.level()),
                        Cell.of(own.counted(code).count(Measure.SEGMENTS)),
                        Cell.of(all.count(Measure.SEGMENTS)),
                        Cell.of(all.count(Measure.SOURCES)),
                        Cell.of(all.count(Measure.CASES))));
                if (several) {
                    row.add(0, Cell.of(node.ref().codebook()));
                }
                rows.add(row);
            }
        }
        return new Table("codebook", columns, rows, Footer.of(below.denominators(), Map.of()));
    }
}
