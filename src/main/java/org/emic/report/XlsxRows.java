package org.emic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final int sheetRows;
    private final XlsxText text = new XlsxText();
    private final List<List<Cell>> held = new ArrayList<>();
    private String name = "";
    private List<Column> columns = List.of();
    private double[] widths = {};
    private XlsxBook book;
    private Worksheet sheet;
    private int sheets;
    private int next;

    /** @param sheetRows rows a sheet may have, header included: {@link #SHEET_ROWS} */
    XlsxRows(OutputStream out, int sheetRows) {
        this.out = out;
        this.sheetRows = sheetRows;
    }

    @Override
    public void begin(String table, List<Column> all) throws IOException {
        name = table;
        columns = List.copyOf(all);
        book = new XlsxBook();
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
        book.finish(out);
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
        sheet = book.workbook().newWorksheet(XlsxBook.sheetName(name, sheets));
        sheet.freezePane(0, 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
            words(0, i, columns.get(i).label());
            sheet.style(0, i).bold().set();
        }
        next = 1;
    }

    private void write(List<Cell> cells, boolean bold) throws IOException {
        if (next == sheetRows) {
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
        } else if (cell instanceof Cell.Probability probability) {
            sheet.value(next, column, new BigDecimal(Plain.probability(probability.value())));
            String least = "0." + "0".repeat(columns.get(column).digits() - 1) + "1";
            sheet.style(next, column)
                    .format("[<" + least + "]\"<" + least + "\";" + least.replace('1', '0'))
                    .set();
        } else if (cell instanceof Cell.Flag flag) {
            sheet.value(next, column, flag.value());
        } else if (!(cell instanceof Cell.Empty)) {
            words(next, column, Plain.ofFile(cell));
        }
    }

    /** Inline, so that the library does not keep it; but only shared strings keep white space at their edges. */
    private void words(int row, int column, String words) {
        String legal = text.of(words);
        if (legal.equals(legal.strip())) {
            sheet.inlineString(row, column, legal);
        } else {
            sheet.value(row, column, legal);
        }
    }

    private void about(Footer footer) throws IOException {
        Worksheet about = book.workbook().newWorksheet("about");
        about.width(0, 30);
        about.width(1, 16);
        int row = counts(about, 0, "", footer.denominators());
        for (Map.Entry<String, Map<String, Long>> group : footer.groups().entrySet()) {
            row = counts(about, row, group.getKey() + ": ", group.getValue());
        }
        for (String line : FooterLines.filtersAndNotes(footer)) {
            about.inlineString(row++, 0, text.of(line));
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
