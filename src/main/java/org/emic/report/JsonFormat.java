package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/**
 * One JSON object: {@code table}, {@code rows}, {@code totals}, {@code denominators} (with {@code groups} inside, where
 * the table is grouped), {@code filters}, {@code notes}, {@code emic}. One row a line, so that two runs can be compared
 * by {@code diff}.
 */
final class JsonFormat implements Format {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String summary() {
        return "one JSON object with rows, totals, denominators and filters";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text(), style.version());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;
        private final String version;
        private List<Column> columns = List.of();
        private JsonGenerator json;

        Rows(Writer out, String version) {
            this.out = out;
            this.version = version;
        }

        @Override
        public void begin(String table, List<Column> all) throws IOException {
            columns = List.copyOf(all);
            json = Json.open(out);
            json.setPrettyPrinter(new OneRowALine());
            json.writeStartObject();
            json.writeStringField("table", table);
            json.writeArrayFieldStart("rows");
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            Json.object(json, columns, cells);
        }

        @Override
        public void end(Footer footer) throws IOException {
            json.writeEndArray();
            json.writeFieldName("totals");
            Json.object(json, footer.totals().isEmpty() ? List.of() : columns, footer.totals());
            json.writeFieldName("denominators");
            denominators(footer);
            json.writeObjectFieldStart("filters");
            for (Map.Entry<String, List<String>> filter : footer.filters().entrySet()) {
                json.writeFieldName(filter.getKey());
                Json.strings(json, filter.getValue());
            }
            json.writeEndObject();
            json.writeFieldName("notes");
            Json.strings(json, footer.notes());
            json.writeStringField("emic", version);
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            out.flush();
        }

        private void denominators(Footer footer) throws IOException {
            json.writeStartObject();
            counts(footer.denominators());
            if (!footer.groups().isEmpty()) {
                json.writeObjectFieldStart("groups");
                for (Map.Entry<String, Map<String, Long>> group :
                        footer.groups().entrySet()) {
                    json.writeObjectFieldStart(group.getKey());
                    counts(group.getValue());
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void counts(Map<String, Long> counts) throws IOException {
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
        }
    }
}
