package org.emic.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes keys and values as YAML that people go on writing: no quotes where none are needed, long texts folded, texts of
 * several lines as they are. What is read back is what was written, to the character.
 */
final class YamlText {

    /** Columns a folded text goes to, where its words allow it. */
    private static final int WIDTH = 110;

    /** What no YAML reader takes for anything but a text. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(](?:.*[^\\s:])?");

    private static final Pattern NUMBER =
            Pattern.compile("(?!\\d+\\.\\d+\\.\\d+$)[0-9][0-9_.,:eExXoO+-]*(?:[a-fA-F]+)?");
    private static final Pattern CONSTANT = Pattern.compile("null|true|false|yes|no|on|off|y|n|nan|inf");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** A mapping as a document. */
    static String of(JsonNode mapping) {
        YamlText text = new YamlText();
        text.mapping(mapping, 0, false);
        return text.out.toString();
    }

    /** @param begun whether its first key stands in a line that has begun */
    private void mapping(JsonNode mapping, int indent, boolean begun) {
        boolean first = begun;
        Iterator<Map.Entry<String, JsonNode>> entries = mapping.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            out.append(first ? "" : " ".repeat(indent))
                    .append(scalarKey(entry.getKey()))
                    .append(':');
            first = false;
            value(entry.getValue(), indent);
        }
    }

    private static String scalarKey(String key) {
        return isPlain(key) ? key : Quoted.json(key);
    }

    private void value(JsonNode value, int indent) {
        if (value.isTextual()) {
            out.append(' ');
            scalar(value.textValue(), indent + 2);
        } else if (value.isEmpty()) {
            out.append(value.isArray() ? " []\n" : " {}\n");
        } else if (value.isArray()) {
            out.append('\n');
            for (JsonNode item : value) {
                out.append(" ".repeat(indent + 2)).append("- ");
                if (item.isTextual()) {
                    scalar(item.textValue(), indent + 4);
                } else {
                    mapping(item, indent + 4, true);
                }
            }
        } else {
            out.append('\n');
            mapping(value, indent + 2, false);
        }
    }

    private void scalar(String text, int indent) {
        boolean written = Quoted.isPrintable(text) && !text.isEmpty() && text.equals(text.strip());
        if (written && text.indexOf('\n') >= 0) {
            out.append("|-\n");
            for (String line : text.split("\n", -1)) {
                out.append(line.isEmpty() ? "" : " ".repeat(indent))
                        .append(line)
                        .append('\n');
            }
        } else if (written && text.length() + indent > WIDTH && text.indexOf(' ') > 0 && !text.contains("  ")) {
            out.append(">-\n");
            folded(text, indent);
        } else if (written && isPlain(text)) {
            out.append(text).append('\n');
        } else if (written && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
            out.append('\'').append(text.replace("'", "''")).append("'\n");
        } else {
            out.append(Quoted.json(text)).append('\n');
        }
    }

    private void folded(String text, int indent) {
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? " ".repeat(indent) : " ").append(word);
            column = (column == 0 ? indent : column + 1) + word.length();
        }
        out.append('\n');
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.contains(": ")
                && !text.contains(" #")
                && text.indexOf('\t') < 0
                && Quoted.isPrintable(text)
                && !NUMBER.matcher(text).matches()
                && !CONSTANT.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
