package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/** JSON that is no table: nested, indented by two spaces, {@code \n} everywhere, the same bytes for the same content. */
public final class JsonDocument {

    private static final int SIGNIFICANT = 15;

    private JsonDocument() {}

    /**
     * Writes an object, and flushes.
     *
     * @param content by name in the order of the map; values are texts, numbers, booleans, lists and maps of these,
     *     and {@code null}. A {@code BigDecimal} is written as tables have it, with at most six decimals; a {@code
     *     Double}, which must be finite, with fifteen significant digits
     * @throws IllegalArgumentException if there is a value of another kind
     */
    public static void write(Map<String, ?> content, Target target) throws IOException {
        Writer out = target.text();
        JsonGenerator json = Json.open(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
        value(json, content);
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(Plain.number(number));
        } else if (value instanceof Double number) {
            json.writeNumber(digits(number));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    /** All that a double can be trusted for; the same on every JDK, unlike what a double is as text. */
    private static BigDecimal digits(double number) {
        BigDecimal rounded =
                new BigDecimal(number).round(new MathContext(SIGNIFICANT)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
