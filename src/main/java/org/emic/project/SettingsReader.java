package org.emic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.AttributeType;
import org.emic.model.Roles;
import org.emic.model.Unit;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code emic.yaml}. A value that is wrong is reported with its place and its default holds. */
final class SettingsReader {

    /** The settings and what was wrong with them. */
    record Result(Settings settings, List<Diagnostic> diagnostics) {}

    private static final List<String> KEYS = List.of(
            "title",
            "language",
            "codebooks",
            "attributes",
            "speakers",
            "unit",
            "checks",
            "limits",
            "queries",
            "keys",
            "agreement",
            "coder");
    private static final List<String> SPEAKER_KEYS = List.of("role", "in");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{N}_-]*");

    private static final Pattern QUERY = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final YamlText yaml;
    private String title = Settings.DEFAULT.title();
    private String coder = Settings.DEFAULT.coder();
    private String language = Settings.DEFAULT.language();
    private List<String> codebooks = Settings.DEFAULT.codebooks();
    private final SortedMap<String, AttributeType> attributes = new TreeMap<>();
    private final SortedMap<String, String> byLabel = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> bySource = new TreeMap<>();
    private Unit unit = Settings.DEFAULT.unit();
    private final SortedMap<String, Settings.Named> queries = new TreeMap<>();
    private final CheckSettingsReader checks;
    private final SortedMap<String, Settings.KeySetting> keys = new TreeMap<>();
    private final AgreementSettingsReader agreement;

    private SettingsReader(YamlText yaml) {
        this.yaml = yaml;
        this.checks = new CheckSettingsReader(yaml);
        this.agreement = new AgreementSettingsReader(yaml);
    }

    /** @param file as messages call it */
    static Result read(String file, String text) {
        YamlText yaml = new YamlText(file, text);
        SettingsReader reader = new SettingsReader(yaml);
        yaml.root().filter(root -> !YamlText.isEmpty(root)).ifPresent(reader::top);
        Roles roles = new Roles(reader.byLabel, reader.bySource);
        Settings settings = new Settings(
                reader.title,
                reader.language,
                reader.codebooks,
                reader.attributes,
                roles,
                reader.unit,
                reader.checks.checks(),
                reader.checks.limits(),
                reader.queries,
                reader.keys,
                reader.agreement.settings(),
                reader.coder);
        return new Result(settings, List.copyOf(yaml.diagnostics()));
    }

    private void top(Node root) {
        mapping(root, "the settings", (key, entry) -> {
            Node value = entry.getValueNode();
            if (!KEYS.contains(key)) {
                yaml.warning(
                        "PRJ-023",
                        entry.getKeyNode(),
                        "no setting is called '" + key + "'; it is ignored",
                        Nearest.hint(key, KEYS, "settings are " + String.join(", ", KEYS)));
            } else if (!YamlText.isEmpty(value)) {
                setting(key, value);
            }
        });
    }

    private void setting(String key, Node value) {
        switch (key) {
            case "title" -> word(value, "title", words -> title = words);
            case "language" -> word(value, "language", tag -> language(tag, value));
            case "codebooks" -> codebooks(value);
            case "attributes" -> mapping(value, "attributes", this::attribute);
            case "speakers" -> mapping(value, "speakers", this::speaker);
            case "checks" -> mapping(value, "checks", checks::check);
            case "queries" -> mapping(value, "queries", this::query);
            case "limits" -> mapping(value, "limits", checks::limit);
            case "keys" -> mapping(value, "keys", this::key);
            case "coder" -> word(value, "coder", name -> coder(name, value));
            case "agreement" -> mapping(value, "agreement", agreement::entry);
            default -> word(value, "unit", written -> unit(written, value));
        }
    }

    private void language(String tag, Node at) {
        if (LANGUAGE.matcher(tag).matches()) {
            language = tag;
        } else {
            yaml.error("PRJ-025", at, "'" + tag + "' is no language", "write its code, such as en, de or pt-BR");
        }
    }

    private void coder(String name, Node at) {
        if (Coders.allowed(name)) {
            coder = name;
        } else {
            yaml.error(
                    "PRJ-072",
                    at,
                    "'" + name + "' cannot be the name of a coder",
                    "use letters, digits, '-', '_' and '.'");
        }
    }

    private void unit(String written, Node at) {
        Unit.of(written)
                .ifPresentOrElse(
                        read -> unit = read,
                        () -> yaml.error("PRJ-026", at, "'" + written + "' is no unit", "write " + Unit.FORMS));
    }

    private void codebooks(Node value) {
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<String> paths = new ArrayList<>();
        items.forEach(item -> word(item, "codebooks", paths::add));
        codebooks = paths;
    }

    private void attribute(String name, NodeTuple entry) {
        if (!ATTRIBUTE.matcher(name).matches()) {
            yaml.error(
                    "PRJ-028",
                    entry.getKeyNode(),
                    "'" + name + "' is no name for an attribute",
                    "use lower-case letters, digits, - and _");
            return;
        }
        word(
                entry.getValueNode(),
                name,
                type -> AttributeType.of(type)
                        .ifPresentOrElse(
                                known -> attributes.put(name, known),
                                () -> yaml.error(
                                        "PRJ-027",
                                        entry.getValueNode(),
                                        "'" + type + "' is no type",
                                        Nearest.hint(type, types(), "types are " + String.join(", ", types())))));
    }

    private void query(String name, NodeTuple entry) {
        if (!QUERY.matcher(name).matches()) {
            yaml.error(
                    "PRJ-067",
                    entry.getKeyNode(),
                    "'" + name + "' is no name for a query",
                    "use letters, digits, - and _, as in care-after-anger");
            return;
        }
        word(
                entry.getValueNode(),
                name,
                text -> queries.put(name, new Settings.Named(text, yaml.place(entry.getValueNode()))));
    }

    private void key(String action, NodeTuple entry) {
        Node value = entry.getValueNode();
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<String> written = new ArrayList<>();
        items.forEach(item -> word(item, "a key of '" + action + "'", written::add));
        keys.put(action, new Settings.KeySetting(written, yaml.place(entry.getKeyNode())));
    }

    private static List<String> types() {
        return List.of(AttributeType.values()).stream().map(AttributeType::word).toList();
    }

    private void speaker(String label, NodeTuple entry) {
        Node value = entry.getValueNode();
        if (value instanceof ScalarNode) {
            role(value, label, role -> byLabel.put(label, role));
            return;
        }
        mapping(value, "the speaker '" + label + "'", (key, inner) -> {
            switch (key) {
                case "role" -> role(inner.getValueNode(), label, role -> byLabel.put(label, role));
                case "in" ->
                    mapping(
                            inner.getValueNode(),
                            "'in'",
                            (source, one) -> role(
                                    one.getValueNode(),
                                    label,
                                    role -> bySource.computeIfAbsent(source, unused -> new TreeMap<>())
                                            .put(label, role)));
                default ->
                    yaml.warning(
                            "PRJ-023",
                            inner.getKeyNode(),
                            "a speaker has no '" + key + "'; it is ignored",
                            Nearest.hint(key, SPEAKER_KEYS, "write role, or in for roles in single sources"));
            }
        });
    }

    private void role(Node value, String label, Consumer<String> use) {
        if (!YamlText.isEmpty(value)) {
            word(value, "the role of '" + label + "'", use);
        }
    }

    private void word(Node node, String what, Consumer<String> use) {
        if (node instanceof ScalarNode scalar) {
            use.accept(scalar.getValue().strip());
        } else {
            yaml.error("PRJ-024", node, what + " must be one value, not a list or a group", "");
        }
    }

    private void mapping(Node node, String what, BiConsumer<String, NodeTuple> each) {
        if (node instanceof MappingNode mapping) {
            for (Map.Entry<String, NodeTuple> entry : yaml.entries(mapping).entrySet()) {
                each.accept(entry.getKey(), entry.getValue());
            }
        } else {
            yaml.error("PRJ-024", node, what + " must be lines of 'name: value'", "");
        }
    }
}
