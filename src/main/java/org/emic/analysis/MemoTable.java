package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;

/** The table {@code memos}: one row a memo. */
public final class MemoTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("memo"),
            Column.text("date"),
            Column.text("coder"),
            Column.text("type"),
            Column.text("title"),
            Column.list("on"));

    private MemoTable() {}

    /**
     * The table.
     *
     * @param withText whether the texts are in it
     * @param filters what it was restricted to
     */
    public static Table of(List<Memo> memos, boolean withText, Map<String, List<String>> filters) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        if (withText) {
            columns.add(Column.text("text"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Memo memo : memos) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(memo.id()),
                    Cell.ofNonEmpty(memo.date()),
                    Cell.ofNonEmpty(memo.coder()),
                    Cell.ofNonEmpty(memo.type()),
                    Cell.ofNonEmpty(memo.title()),
                    Cell.of(memo.on().stream().map(MemoTarget::words).toList())));
            if (withText) {
                row.add(Cell.ofNonEmpty(memo.text()));
            }
            rows.add(row);
        }
        return new Table("memos", columns, rows, Footer.of(Map.of("memos", (long) memos.size()), filters));
    }
}
