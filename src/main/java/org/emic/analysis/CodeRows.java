package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The codes that a table has a row for, in the order of the tree, and which codings count in which. */
final class CodeRows {

    private final CodeTree tree;
    private final List<Integer> places;
    private final int[][] rowsOf;
    private final boolean own;

    private CodeRows(CodeTree tree, List<Integer> places, boolean own) {
        this.tree = tree;
        this.places = List.copyOf(places);
        this.own = own;
        List<CodeTree.Node> nodes = tree.nodes();
        this.rowsOf = new int[nodes.size()][];
        for (int place = 0; place < rowsOf.length; place++) {
            List<Integer> rows = new ArrayList<>();
            for (int at = place; at >= 0; at = own ? -1 : nodes.get(at).parent()) {
                int row = places.indexOf(at);
                if (row >= 0) {
                    rows.add(row);
                }
            }
            rowsOf[place] = rows.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * The codes of these names ({@code id}, or {@code codebook:id}).
     *
     * @param own whether a code counts only what carries it itself, not what carries its sub-codes
     */
    static CodeRows named(CodeTree tree, Collection<String> names, boolean own) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tree.nodes().size(); i++) {
            if (isNamed(tree.nodes().get(i), names)) {
                places.add(i);
            }
        }
        return new CodeRows(tree, places, own);
    }

    /**
     * The codes that are counted and lie under no other that is: all roots, or what a filter by code names. A row of another
     * code would say that nothing carries it, where it was not looked for.
     *
     * @param counted whether the codings of a code's id are counted, with those of its sub-codes
     */
    static CodeRows counted(CodeTree tree, Predicate<String> counted, boolean own) {
        return countedAnd(tree, counted, List.of(), own);
    }

    /** The same, and the codes of these names. */
    static CodeRows countedAnd(CodeTree tree, Predicate<String> counted, Collection<String> names, boolean own) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tree.nodes().size(); i++) {
            CodeTree.Node node = tree.nodes().get(i);
            boolean highest = counted.test(node.ref().id()) && !isCounted(tree, node.parent(), counted);
            if (highest || isNamed(node, names)) {
                places.add(i);
            }
        }
        return new CodeRows(tree, places, own);
    }

    /** The codes that are counted, and those under them. */
    static CodeRows allCounted(CodeTree tree, Predicate<String> counted, boolean own) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tree.nodes().size(); i++) {
            if (isCounted(tree, i, counted)) {
                places.add(i);
            }
        }
        return new CodeRows(tree, places, own);
    }

    /** Whether a code, or one above it, is counted; {@code false} for −1, which stands above the roots. */
    private static boolean isCounted(CodeTree tree, int place, Predicate<String> counted) {
        for (int at = place; at >= 0; at = tree.nodes().get(at).parent()) {
            if (counted.test(tree.nodes().get(at).ref().id())) {
                return true;
            }
        }
        return false;
    }

    /** All codes that lie under none. */
    static CodeRows roots(CodeTree tree, boolean own) {
        return counted(tree, id -> true, own);
    }

    private static boolean isNamed(CodeTree.Node node, Collection<String> names) {
        return names.contains(node.ref().id())
                || names.contains(node.ref().codebook() + ":" + node.ref().id());
    }

    /** Whether a row's code is one of these names. */
    boolean isNamed(int row, Collection<String> names) {
        return isNamed(node(row), names);
    }

    /** All codes. */
    static CodeRows all(CodeTree tree, boolean own) {
        return allCounted(tree, id -> true, own);
    }

    int count() {
        return places.size();
    }

    /** The code of a row. */
    CodeTree.Node node(int row) {
        return tree.nodes().get(places.get(row));
    }

    /** The index of a row's code in the tree. */
    int place(int row) {
        return places.get(row);
    }

    /** The rows in which a coding counts: that of its code, and those of the codes above it. */
    int[] of(Item item) {
        return rowsOf[item.code()];
    }

    /** Whether codings of sub-codes count for the codes above. */
    boolean isOwn() {
        return own;
    }

    /** Whether the code of one row lies under that of the other, so that each of its codings counts in both. */
    boolean isNested(int row, int other) {
        return !own && (isUnder(row, other) || isUnder(other, row));
    }

    private boolean isUnder(int row, int other) {
        for (int at = node(row).parent(); at >= 0; at = tree.nodes().get(at).parent()) {
            if (at == places.get(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any row's code has another below it, whether that has a row or not. */
    boolean haveSubCodes() {
        return !own && tree.nodes().stream().anyMatch(node -> places.contains(node.parent()));
    }

    /** Whether a row counts codings of several codes: of its own and of those below it. */
    boolean isParent(int row) {
        return !own && tree.nodes().stream().anyMatch(node -> node.parent() == places.get(row));
    }

    /** How the codes of the rows are written in a retrieval expression. */
    String term(int row) {
        return Followed.code(id(row), own);
    }

    /** The id of a row's code; with its codebook, where there are several. */
    String id(int row) {
        return tree.written(places.get(row));
    }

    /** The columns that say which code a row is of. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (tree.hasSeveralCodebooks()) {
            columns.add(Column.text("codebook"));
        }
        columns.add(Column.text("code"));
        columns.add(Column.text("code_path"));
        columns.add(Column.text("name"));
        return columns;
    }

    /** The cells of {@link #columns()}. */
    List<Cell> cells(int row) {
        List<Cell> cells = new ArrayList<>();
        CodeTree.Node node = node(row);
        if (tree.hasSeveralCodebooks()) {
            cells.add(Cell.of(node.ref().codebook()));
        }
        cells.add(Cell.of(node.ref().id()));
        cells.add(Cell.of(node.path()));
        cells.add(Cell.of(node.name()));
        return cells;
    }
}
