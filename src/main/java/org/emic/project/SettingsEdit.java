package org.emic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.diagnostic.EmicException;
import org.emic.model.Roles;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes single lines of {@code emic.yaml}; every other character stays as the person wrote it. */
final class SettingsEdit {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]*( [\\p{L}\\p{N}_-]+)*");
    private static final List<String> NOT_PLAIN = List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private SettingsEdit() {}

    /**
     * The text with {@code entries} in the group {@code section}: a value that is there is replaced, a new one added at
     * the group's end, a missing group added at the text's end. The values are YAML as it is to be written: {@link
     * #quoted} words, or a mapping in braces.
     *
     * @throws EmicException PRJ-029 if the text is written in a way that cannot be edited
     */
    static String put(String text, String section, SortedMap<String, String> entries) {
        String edited = text;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            edited = put(edited, section, entry.getKey(), entry.getValue());
        }
        return edited;
    }

    private static String put(String text, String section, String key, String value) {
        YamlText yaml = new YamlText(Project.SETTINGS, text);
        String line = quoted(key) + ": " + value;
        Optional<Node> root = yaml.root().filter(node -> !YamlText.isEmpty(node));
        if (root.isEmpty() && yaml.diagnostics().isEmpty()) {
            return appended(text, section, line);
        }
        if (!(root.orElse(null) instanceof MappingNode top) || top.getFlowStyle() == FlowStyle.FLOW) {
            throw byHand(section, line);
        }
        NodeTuple group = yaml.entries(top).get(section);
        if (group == null) {
            return appended(text, section, line);
        }
        if (YamlText.isEmpty(group.getValueNode())) {
            int at = endOfLine(text, yaml.span(group.getKeyNode()).end());
            return insert(text, at, "\n  " + line);
        }
        if (!(group.getValueNode() instanceof MappingNode mapping)) {
            throw byHand(section, line);
        }
        NodeTuple there = yaml.entries(mapping).get(key);
        return there == null
                ? added(yaml, mapping, line)
                : replaced(yaml, there.getValueNode(), value).orElseThrow(() -> byHand(section, line));
    }

    private static Optional<String> replaced(YamlText yaml, Node value, String written) {
        if (value instanceof MappingNode mapping && !written.startsWith("{")) {
            NodeTuple role = yaml.entries(mapping).get("role");
            return role == null ? Optional.empty() : replaced(yaml, role.getValueNode(), written);
        }
        boolean inBraces = value instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW;
        if (!inBraces && (!(value instanceof ScalarNode) || YamlText.isEmpty(value))) {
            return Optional.empty();
        }
        int start = yaml.span(value).start();
        int end = yaml.span(value).end();
        return Optional.of(
                yaml.text().substring(0, start) + written + yaml.text().substring(end));
    }

    private static String added(YamlText yaml, MappingNode mapping, String line) {
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            int brace = yaml.span(mapping).end() - 1;
            return insert(yaml.text(), brace, mapping.getValue().isEmpty() ? line : ", " + line);
        }
        int column = mapping.getStartMark().orElseThrow().getColumn();
        String indented = " ".repeat(column) + line;
        int end = end(yaml, mapping);
        if (end > 0 && yaml.text().charAt(end - 1) == '\n') {
            return insert(yaml.text(), end, indented + "\n");
        }
        return insert(yaml.text(), endOfLine(yaml.text(), end), "\n" + indented);
    }

    /** Where the last value ends: the end of a block of lines itself is where the next thing begins. */
    private static int end(YamlText yaml, Node node) {
        boolean block = node instanceof CollectionNode<?> many
                && many.getFlowStyle() != FlowStyle.FLOW
                && !many.getValue().isEmpty();
        if (block && node instanceof MappingNode mapping) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return YamlText.isEmpty(last.getValueNode())
                    ? yaml.span(last.getKeyNode()).end()
                    : end(yaml, last.getValueNode());
        }
        if (block && node instanceof SequenceNode list) {
            return end(yaml, list.getValue().get(list.getValue().size() - 1));
        }
        return yaml.span(node).end();
    }

    private static String appended(String text, String section, String line) {
        String open = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return open + (open.isEmpty() ? "" : "\n") + section + ":\n  " + line + "\n";
    }

    private static String insert(String text, int at, String addition) {
        return text.substring(0, at) + addition + text.substring(at);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        int at = end < 0 ? text.length() : end;
        return at > from && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    private static EmicException byHand(String section, String line) {
        return EmicException.of(
                "PRJ-029",
                Project.SETTINGS + " is written in a way that cannot be edited by a command",
                "add under '" + section + ":' by hand: " + line);
    }

    /** The value of {@code label} in the group {@code speakers}: its role, and the roles it has in single sources. */
    static String speaker(String label, Roles roles) {
        String everywhere = roles.byLabel().getOrDefault(label, "");
        List<String> single = new ArrayList<>();
        roles.bySource().forEach((source, own) -> {
            if (own.containsKey(label)) {
                single.add(quoted(source) + ": " + quoted(own.get(label)));
            }
        });
        if (single.isEmpty()) {
            return quoted(everywhere);
        }
        String first = everywhere.isEmpty() ? "" : "role: " + quoted(everywhere) + ", ";
        return "{" + first + "in: {" + String.join(", ", single) + "}}";
    }

    /** As a plain word where YAML reads it as that word, else in double quotes. */
    static String quoted(String word) {
        if (PLAIN.matcher(word).matches() && !NOT_PLAIN.contains(word.toLowerCase(java.util.Locale.ROOT))) {
            return word;
        }
        return word.codePoints().mapToObj(SettingsEdit::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            return "\\" + (char) codePoint;
        }
        boolean hidden = codePoint < 0x20
                || (codePoint >= 0x7f && codePoint < 0xa0)
                || (codePoint >= 0xd800 && codePoint < 0xe000)
                || codePoint == 0xfeff
                || codePoint == 0x2028
                || codePoint == 0x2029;
        return hidden ? String.format(Locale.ROOT, "\\u%04x", codePoint) : Character.toString(codePoint);
    }
}
