package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays out a table's JSON: each member of the outer object and each row on a line of its own, {@code \n} everywhere. */
final class OneRowALine implements PrettyPrinter {

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {}

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        depth++;
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakAbove(1, json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(1, json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            breakAbove(0, json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        depth++;
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakAbove(2, json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(2, json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakAbove(2, json);
        }
        depth--;
        json.writeRaw(']');
    }

    private void separate(int deepest, JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth > deepest) {
            json.writeRaw(' ');
        } else {
            json.writeRaw('\n');
        }
    }

    /** A line break where the nesting is {@code deepest} or less. */
    private void breakAbove(int deepest, JsonGenerator json) throws IOException {
        if (depth <= deepest) {
            json.writeRaw('\n');
        }
    }
}
