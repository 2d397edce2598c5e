package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/**
 * Tab-separated values, one line a row whatever the cells hold, so that {@code cut} and {@code awk} work: a tab, line
 * feed, carriage return and backslash inside a cell are written {@code \t}, {@code \n}, {@code \r} and {@code \\}.
 */
final class TsvFormat implements Format {

    @Override
    public String id() {
        return "tsv";
    }

    @Override
    public String summary() {
        return "tab-separated values, one line a row";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;

        Rows(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(String table, List<Column> columns) throws IOException {
            row(columns.stream().map(column -> Cell.of(column.name())).toList());
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write('\t');
                }
                escape(Plain.ofFile(cells.get(i)));
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

        private void escape(String value) throws IOException {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '\t' -> out.write("\\t");
                    case '\n' -> out.write("\\n");
                    case '\r' -> out.write("\\r");
                    case '\\' -> out.write("\\\\");
                    default -> out.write(c);
                }
            }
        }
    }
}
