package org.emic.project;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.project.Settings.CheckSetting;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what {@code emic.yaml} says of checks. Whether there is a check of that id only those who run them know. */
final class CheckSettingsReader {

    private static final String OFF = "off";
    private static final List<String> WORDS = List.of(OFF, "note", "warning", "error");
    private static final List<String> PERCENTAGES = List.of("rule-share", "overlap", "examples");
    private static final int MOST = 1_000_000;
    private static final int PERCENT = 100;

    private final YamlText yaml;
    private final SortedMap<String, CheckSetting> checks = new TreeMap<>();
    private final SortedMap<String, Integer> limits = new TreeMap<>();

    CheckSettingsReader(YamlText yaml) {
        this.yaml = yaml;
    }

    SortedMap<String, CheckSetting> checks() {
        return checks;
    }

    SortedMap<String, Integer> limits() {
        return limits;
    }

    void check(String id, NodeTuple entry) {
        // YAML 1.1 reads a bare off as false, and so do people's editors.
        String word = word(entry.getValueNode())
                .map(value -> value.equals("false") ? OFF : value)
                .orElse("");
        if (!WORDS.contains(word)) {
            yaml.error(
                    "PRJ-060",
                    entry.getValueNode(),
                    "'" + word + "' is no severity",
                    Nearest.hint(word, WORDS, "write " + String.join(", ", WORDS)));
            return;
        }
        Optional<Severity> severity = List.of(Severity.values()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst();
        checks.put(id, new CheckSetting(severity, yaml.place(entry.getKeyNode())));
    }

    void limit(String name, NodeTuple entry) {
        if (!Settings.LIMITS.contains(name)) {
            yaml.warning(
                    "PRJ-023",
                    entry.getKeyNode(),
                    "no limit is called '" + name + "'; it is ignored",
                    Nearest.hint(name, Settings.LIMITS, "limits are " + String.join(", ", Settings.LIMITS)));
            return;
        }
        boolean percent = PERCENTAGES.contains(name);
        int most = percent ? PERCENT : MOST;
        String word = word(entry.getValueNode()).orElse("");
        if (word.matches("[1-9][0-9]{0,6}") && Integer.parseInt(word) <= most) {
            limits.put(name, Integer.parseInt(word));
        } else {
            yaml.error(
                    "PRJ-061",
                    entry.getValueNode(),
                    "'" + word + "' is no limit",
                    "write a whole number from 1 to " + most + (percent ? ", in percent" : ""));
        }
    }

    private static Optional<String> word(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }
}
