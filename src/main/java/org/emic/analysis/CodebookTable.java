package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;

/** Lays out the tree of codes with what was counted of each. */
public final class CodebookTable {

    private static final String NAME = "codebook";
    private static final String CODE = "code";
    private static final String LEVEL = "level";
    private static final String INDENT = "  ";

    private CodebookTable() {}

    /** The tree of one codebook by itself: its codes and how many rules and examples each has. */
    public static Table of(Codebook codebook) {
        List<Column> columns = List.of(
                Column.text(CODE),
                Column.text("code_path"),
                Column.text("name"),
                Column.integer(LEVEL),
                Column.integer("rules"),
                Column.integer("examples"));
        List<List<Cell>> rows = new ArrayList<>();
        List<Code> codes = codebook.all().toList();
        List<CodeTree.Node> nodes = CodeTree.of(List.of(codebook)).nodes();
        for (int i = 0; i < nodes.size(); i++) {
            CodeTree.Node node = nodes.get(i);
            Examples examples = codes.get(i).examples();
            rows.add(List.of(
                    Cell.of(node.ref().id()),
                    Cell.of(node.path()),
                    Cell.of(node.name()),
                    Cell.of(node.level()),
                    Cell.of(codes.get(i).rules().size()),
                    Cell.of(examples.typical().size()
                            + examples.atypical().size()
                            + examples.closeButNo().size())));
        }
        return new Table(NAME, columns, rows, Footer.of(Map.of("codes", (long) rows.size()), Map.of()));
    }

    /** The same table for people: the codes indented by their level, without the columns that say the same. */
    public static Table indented(Table table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        int code = names.indexOf(CODE);
        int level = names.indexOf(LEVEL);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != level && !names.get(i).equals("code_path")) {
                kept.add(i);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            long depth = row.get(level) instanceof Cell.Whole whole ? whole.value() : 0;
            String id = row.get(code) instanceof Cell.Text text ? text.text() : "";
            rows.add(kept.stream()
                    .map(i -> i == code ? Cell.of(INDENT.repeat((int) depth) + id) : row.get(i))
                    .toList());
        }
        return new Table(table.name(), kept.stream().map(table.columns()::get).toList(), rows, table.footer());
    }

    /**
     * @param shown the indexes of the codes that get a row
     * @param own what each code was applied to itself
     * @param below the same with its sub-codes
     * @param together a note that codings of several people are counted together, if they are
     */
    static Table of(CodeTree tree, Set<Integer> shown, Group own, Group below, Optional<String> together) {
        boolean several = tree.hasSeveralCodebooks();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(CODE),
                Column.text("code_path"),
                Column.text("name"),
                Column.integer(LEVEL),
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
        Footer footer = new Footer(
                List.of(),
                below.denominators(),
                Map.of(),
                Map.of(),
                together.stream().toList());
        return new Table(NAME, columns, rows, footer);
    }
}
