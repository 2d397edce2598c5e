package org.emic.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;

/** What both JSON formats share: a row as an object, numbers as numbers, lists as lists, no value as null. */
final class Json {

    private Json() {}

    /** A generator that leaves the target open. */
    static JsonGenerator open(Writer out) throws IOException {
        JsonGenerator json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(out);
        json.setRootValueSeparator(null);
        return json;
    }

    static void object(JsonGenerator json, List<Column> columns, List<Cell> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            cell(json, cells.get(i));
        }
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell) throws IOException {
        if (cell instanceof Cell.Whole whole) {
            json.writeNumber(whole.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            json.writeNumber(Plain.number(decimal.value()));
        } else if (cell instanceof Cell.Probability probability) {
            json.writeNumber(Plain.probability(probability.value()));
        } else if (cell instanceof Cell.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (cell instanceof Cell.Items items) {
            strings(json, items.items());
        } else if (cell instanceof Cell.Text text) {
            json.writeString(text.text());
        } else {
            json.writeNull();
        }
    }

    static void strings(JsonGenerator json, List<String> items) throws IOException {
        json.writeStartArray();
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
    }
}
