package org.emic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/**
 * Streams rows into a workbook: the rows on a sheet with the table's name (and {@code name 2}, {@code name 3} … where one
 * sheet is full), the denominators, filters and notes on a sheet {@code about}, so that the data stay a clean table.
 */
final class XlsxRows implements RowWriter {

    /** Rows of a sheet, header included: the limit of the file format. */
    static final int SHEET_ROWS = 1_048_576;

    private static final int MEASURED = 500;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final OutputStream out;
    private final XlsxText text = new XlsxText();
    private final List<List<Cell>> held = new ArrayList<>();
    private String name = "";
    private List<Column> columns = List.of();
    private double[] widths = {};
    private Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxRows(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(String table, List<Column> all) {
        name = table;
        columns = List.copyOf(all);
        workbook = XlsxBook.open(out);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (sheet == null) {
            held.add(cells);
            if (held.size() == MEASURED) {
                release();
            }
        } else {
            write(cells, false);
        }
    }

    @Override
    public void end(Footer footer) throws IOException {
        if (sheet == null) {
            release();
        }
        if (!footer.totals().isEmpty()) {
            write(footer.totals(), true);
        }
        sheet.finish();
        about(footer);
        workbook.finish();
        out.flush();
    }

    private void release() throws IOException {
        widths = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int width = Math.max(NARROWEST, Width.of(columns.get(i).label()));
            for (List<Cell> row : held) {
                width = Math.max(width, Width.of(Plain.ofPeople(row.get(i), columns.get(i))));
            }
            widths[i] = Math.min(WIDEST, width) + 2;
        }
        newSheet();
        for (List<Cell> row : held) {
            write(row, false);
        }
        held.clear();
    }

    private void newSheet() {
        sheets++;
        sheet = workbook.newWorksheet(XlsxBook.sheetName(name, sheets));
        sheet.freezePane(0, 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
            sheet.inlineString(0, i, text.of(columns.get(i).label()));
            sheet.style(0, i).bold().set();
        }
        next = 1;
    }

    private void write(List<Cell> cells, boolean bold) throws IOException {
        if (next == SHEET_ROWS) {
            sheet.finish();
            newSheet();
        }
        for (int i = 0; i < cells.size(); i++) {
            write(cells.get(i), i);
            if (bold) {
                sheet.style(next, i).bold().set();
            }
        }
        next++;
        if (next % MEASURED == 0) {
            sheet.flush();
        }
    }

    private void write(Cell cell, int column) {
        if (cell instanceof Cell.Whole whole) {
            sheet.value(next, column, whole.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            sheet.value(next, column, Plain.number(decimal.value()));
            int digits = columns.get(column).digits();
            sheet.style(next, column)
                    .format(digits == 0 ? "General" : "0." + "0".repeat(digits))
                    .set();
        } else if (cell instanceof Cell.Flag flag) {
            sheet.value(next, column, flag.value());
        } else if (!(cell instanceof Cell.Empty)) {
            sheet.inlineString(next, column, text.of(Plain.ofFile(cell)));
        }
    }

    private void about(Footer footer) throws IOException {
        Worksheet about = workbook.newWorksheet("about");
        about.width(0, 30);
        about.width(1, 16);
        int row = counts(about, 0, "", footer.denominators());
        for (Map.Entry<String, Map<String, Long>> group : footer.groups().entrySet()) {
            row = counts(about, row, group.getKey() + ": ", group.getValue());
        }
        for (Map.Entry<String, List<String>> filter : footer.filters().entrySet()) {
            about.inlineString(row, 0, text.of("only " + filter.getKey()));
            about.inlineString(row++, 1, text.of(String.join(" | ", filter.getValue())));
        }
        for (String note : footer.notes()) {
            about.inlineString(row++, 0, text.of(note));
        }
        if (text.cut() > 0) {
            String cells = text.cut() == 1 ? "1 cell was" : text.cut() + " cells were";
            about.inlineString(
                    row, 0, cells + " longer than a workbook allows, and cut; CSV and JSON have the whole text");
        }
        about.finish();
    }

    private int counts(Worksheet about, int from, String group, Map<String, Long> counts) {
        int row = from;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            about.inlineString(row, 0, text.of(group + count.getKey()));
            about.value(row++, 1, count.getValue());
        }
        return row;
    }
}
