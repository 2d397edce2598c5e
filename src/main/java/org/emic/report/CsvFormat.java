package org.emic.report;

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
        private final boolean excel;

        Rows(Writer out, boolean excel) {
            this.out = out;
            this.excel = excel;
        }

        @Override
        public void begin(String table, List<Column> columns) throws IOException {
            if (excel) {
                out.write('\ufeff');
            }
            row(columns.stream().map(column -> Cell.of(column.name())).toList());
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                write(cells.get(i), cells.size() == 1);
            }
            out.write('\n');
        }

        @Override
        public void end(Footer footer) throws IOException {
            if (!footer.totals().isEmpty()) {
                row(footer.totals());
            }
            out.flush();
        }

        /** A cell that is alone in its row is quoted when empty, because an empty line is no row to many readers. */
        private void write(Cell cell, boolean alone) throws IOException {
            String value = Plain.ofFile(cell);
            if (excel && !value.isEmpty() && isWords(cell) && startsFormula(value.charAt(0))) {
                value = "'" + value;
            }
            if (value.isEmpty() ? alone : needsQuotes(value)) {
                out.write('"');
                out.write(value.replace("\"", "\"\""));
                out.write('"');
            } else {
                out.write(value);
            }
        }

        private static boolean isWords(Cell cell) {
            return cell instanceof Cell.Text || cell instanceof Cell.Items;
        }

        /** The characters after which spreadsheets compute, their full-width forms, and any control character. */
        private static boolean startsFormula(char c) {
            return Character.isISOControl(c) || "=+-@＝＋－＠".indexOf(c) >= 0;
        }

        /** White space at the edges is quoted too: some readers strip what is not. */
        private static boolean needsQuotes(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                    return true;
                }
            }
            return value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ';
        }
    }
}
