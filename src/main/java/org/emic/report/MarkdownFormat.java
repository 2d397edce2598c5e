package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/** A Markdown table, its totals in bold, and the footer as a list below it. */
final class MarkdownFormat implements Format {

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String summary() {
        return "a Markdown table";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;
        private List<Column> columns = List.of();

        Rows(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(String table, List<Column> all) throws IOException {
            columns = List.copyOf(all);
            for (Column column : columns) {
                cell(Markdown.inline(column.label()));
            }
            out.write("|\n");
            for (Column column : columns) {
                cell(column.type().isNumber() ? "---:" : ":---");
            }
            out.write("|\n");
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                cell(words(cells, i));
            }
            out.write("|\n");
        }

        @Override
        public void end(Footer footer) throws IOException {
            for (int i = 0; i < footer.totals().size(); i++) {
                String words = words(footer.totals(), i);
                cell(words.isEmpty() ? "" : "**" + words + "**");
            }
            if (!footer.totals().isEmpty()) {
                out.write("|\n");
            }
            List<String> below = FooterLines.of(footer);
            if (!below.isEmpty()) {
                out.write('\n');
            }
            for (String line : below) {
                out.write("- ");
                out.write(Markdown.paragraph(line));
                out.write('\n');
            }
            out.flush();
        }

        private String words(List<Cell> cells, int i) {
            return Markdown.inline(Plain.ofPeople(cells.get(i), columns.get(i)));
        }

        private void cell(String words) throws IOException {
            out.write("| ");
            out.write(words);
            out.write(words.isEmpty() ? "" : " ");
        }
    }
}
