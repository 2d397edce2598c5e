package org.emic.project;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Nearest;
import org.emic.project.AgreementSettings.Written;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what {@code emic.yaml} says about agreement. Whether there are such statistics and coders others know. */
final class AgreementSettingsReader {

    private static final List<String> KEYS = List.of("coders", "unit", "min", "min-units");

    private final YamlText yaml;
    private List<Written> coders = List.of();
    private Written unit = Written.NOTHING;
    private List<Written> minima = List.of();
    private int minUnits;

    AgreementSettingsReader(YamlText yaml) {
        this.yaml = yaml;
    }

    AgreementSettings settings() {
        return new AgreementSettings(coders, unit, minima, minUnits);
    }

    void entry(String key, NodeTuple entry) {
        Node value = entry.getValueNode();
        switch (key) {
            case "coders" -> coders = words(value);
            case "min" -> minima = words(value);
            case "unit" -> unit = words(value).stream().findFirst().orElse(Written.NOTHING);
            case "min-units" -> minUnits = number(value);
            default ->
                yaml.warning(
                        "PRJ-023",
                        entry.getKeyNode(),
                        "agreement has no '" + key + "'; it is ignored",
                        Nearest.hint(key, KEYS, "write " + String.join(", ", KEYS)));
        }
    }

    /** One value, or a list of them. */
    private List<Written> words(Node value) {
        List<Written> all = new ArrayList<>();
        for (Node item : value instanceof SequenceNode list ? list.getValue() : List.of(value)) {
            if (item instanceof ScalarNode scalar) {
                all.add(new Written(scalar.getValue().strip(), yaml.place(item)));
            } else {
                yaml.error("PRJ-024", item, "this must be one value or a list of values", "such as: alpha=0.8");
            }
        }
        return all;
    }

    private int number(Node value) {
        String word = value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (word.matches("\\d{1,9}")) {
            return Integer.parseInt(word);
        }
        yaml.error("PRJ-080", value, "'" + word + "' is no number of units", "write a whole number from 0");
        return 0;
    }
}
