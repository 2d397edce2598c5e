package org.emic.report;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/** RFC 4180 with {@code \n} line ends: a header, the rows, and the totals row if there is one. */
final class CsvFormat implements Format {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String summary() {
        return "comma-separated values (RFC 4180, UTF-8)";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text(), style.excel());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;
        private final CSVWriter csv;
        private final boolean excel;

        Rows(Writer out, boolean excel) {
            this.out = out;
            this.csv = new CSVWriter(
                    out,
                    ICSVWriter.DEFAULT_SEPARATOR,
                    ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                    ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                    "\n");
            this.excel = excel;
        }

        @Override
        public void begin(String table, List<Column> columns) throws IOException {
            if (excel) {
                out.write('\ufeff');
            }
            row(columns.stream().map(column -> Cell.of(column.name())).toList());
        }

        /** A row of one empty cell is quoted, because an empty line is no row to many readers. */
        @Override
        public void row(List<Cell> cells) throws IOException {
            String[] values = cells.stream().map(this::value).toArray(String[]::new);
            csv.writeNext(values, values.length == 1 && values[0].isEmpty());
            if (csv.getException() != null) {
                throw csv.getException();
            }
        }

        @Override
        public void end(Footer footer) throws IOException {
            if (!footer.totals().isEmpty()) {
                row(footer.totals());
            }
            out.flush();
        }

        private String value(Cell cell) {
            String value = Plain.ofFile(cell);
            boolean words = cell instanceof Cell.Text || cell instanceof Cell.Items;
            return excel && words && startsFormula(value) ? "'" + value : value;
        }

        /** With a character after which spreadsheets compute, its full-width form, or any control character. */
        private static boolean startsFormula(String value) {
            return !value.isEmpty()
                    && (Character.isISOControl(value.charAt(0)) || "=+-@＝＋－＠".indexOf(value.charAt(0)) >= 0);
        }
    }
}
