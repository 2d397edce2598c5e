package org.emic.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Writes keys and values as JSON, one a line. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** As a document of several lines. */
    static String of(JsonNode tree) {
        JsonText text = new JsonText();
        text.value(tree, 0);
        return text.out.append('\n').toString();
    }

    /** A mapping of texts and lists of texts on one line, as a cell has it. */
    static String onOneLine(JsonNode tree) {
        StringBuilder line = new StringBuilder();
        for (String each : of(tree).strip().split("\n", -1)) {
            String words = each.strip();
            line.append(words).append(words.endsWith(",") || words.endsWith(":") ? " " : "");
        }
        return line.toString();
    }

    private void value(JsonNode value, int indent) {
        if (value.isTextual()) {
            out.append(Quoted.json(value.textValue()));
        } else if (value.isArray()) {
            out.append('[');
            Iterator<JsonNode> items = value.iterator();
            while (items.hasNext()) {
                line(indent + 2);
                value(items.next(), indent + 2);
                out.append(items.hasNext() ? "," : "");
            }
            end(value, indent, ']');
        } else {
            out.append('{');
            Iterator<Map.Entry<String, JsonNode>> entries = value.properties().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, JsonNode> entry = entries.next();
                line(indent + 2);
                out.append(Quoted.json(entry.getKey())).append(": ");
                value(entry.getValue(), indent + 2);
                out.append(entries.hasNext() ? "," : "");
            }
            end(value, indent, '}');
        }
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }

    private void end(JsonNode value, int indent, char bracket) {
        if (!value.isEmpty()) {
            line(indent);
        }
        out.append(bracket);
    }
}
