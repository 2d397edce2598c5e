package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/** JSON Lines: one object a row with the columns' names, and nothing else, so that every line is a row. */
final class JsonlFormat implements Format {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String summary() {
        return "JSON Lines: one object a row";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;
        private List<Column> columns = List.of();
        private JsonGenerator json;

        Rows(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(String table, List<Column> all) throws IOException {
            columns = List.copyOf(all);
            json = Json.open(out);
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            Json.object(json, columns, cells);
            json.writeRaw('\n');
        }

        @Override
        public void end(Footer footer) throws IOException {
            json.close();
            out.flush();
        }
    }
}
