package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/**
 * Aligned columns for reading in a terminal, then the footer in words. The widths are those of the first rows; in a long
 * list a later, wider cell pushes its line out, or is cut where lines are fitted to a terminal.
 */
final class TableFormat implements Format {

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String summary() {
        return "aligned columns to read in a terminal";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text(), style);
    }

    private static final class Rows implements RowWriter {

        /** Rows that are held back until the widths are known. */
        private static final int MEASURED = 1000;

        private final Writer out;
        private final Style style;
        private final List<List<String>> held = new ArrayList<>();
        private List<Column> columns = List.of();
        private int[] widths = {};
        private boolean printing;

        Rows(Writer out, Style style) {
            this.out = out;
            this.style = style;
        }

        @Override
        public void begin(String table, List<Column> all) {
            columns = List.copyOf(all);
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            List<String> words = words(cells);
            if (printing) {
                line(words, false);
                return;
            }
            held.add(words);
            if (held.size() == MEASURED) {
                print(List.of());
            }
        }

        @Override
        public void end(Footer footer) throws IOException {
            List<String> totals = footer.totals().isEmpty() ? List.of() : words(footer.totals());
            if (!printing) {
                print(totals);
            }
            if (!totals.isEmpty()) {
                rule();
                line(totals, true);
            }
            List<String> below = FooterLines.of(footer);
            if (!below.isEmpty()) {
                out.write('\n');
            }
            for (String line : below) {
                out.write(Colour.FAINT.paint(Shown.line(line), style.colour()));
                out.write('\n');
            }
            out.flush();
        }

        private List<String> words(List<Cell> cells) {
            List<String> words = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                words.add(Shown.line(Plain.ofPeople(cells.get(i), columns.get(i))));
            }
            return words;
        }

        /** Measures, prints the header and what was held back. */
        private void print(List<String> totals) throws IOException {
            List<String> header =
                    columns.stream().map(column -> Shown.line(column.label())).toList();
            List<List<String>> measured = new ArrayList<>(held);
            measured.add(header);
            if (!totals.isEmpty()) {
                measured.add(totals);
            }
            widths = ColumnWidths.of(columns, measured, style.width());
            line(header, true);
            rule();
            for (List<String> each : held) {
                line(each, false);
            }
            held.clear();
            printing = true;
        }

        private void rule() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int width : widths) {
                line.append(line.isEmpty() ? "" : ColumnWidths.GAP).append("-".repeat(width));
            }
            out.write(Colour.FAINT.paint(line.toString(), style.colour()));
            out.write('\n');
        }

        private void line(List<String> words, boolean bold) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                Column.Type type = columns.get(i).type();
                boolean right = type.isNumber() || type == Column.Type.BEFORE;
                String word =
                        style.width() == 0 || !type.canBeCut() ? words.get(i) : cut(words.get(i), type, widths[i]);
                String space = " ".repeat(Math.max(0, widths[i] - Width.of(word)));
                line.append(i > 0 ? ColumnWidths.GAP : "")
                        .append(right ? space : "")
                        .append(word)
                        .append(right ? "" : space);
            }
            String fitted = line.toString().stripTrailing();
            out.write(bold ? Colour.BOLD.paint(fitted, style.colour()) : fitted);
            out.write('\n');
        }

        private static String cut(String words, Column.Type type, int width) {
            return type == Column.Type.BEFORE ? Width.cutLeft(words, width) : Width.cut(words, width);
        }
    }
}
