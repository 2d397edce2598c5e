package org.emic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Attributes;
import org.emic.model.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The front matter of a case's file of the framework matrix.
 *
 * @param caseName empty where it does not say it, which is among the diagnostics
 * @param options which segments are evidence, as words of a command line
 * @param lines of the file it takes
 */
record MatrixFront(String caseName, List<String> options, int lines, List<Diagnostic> diagnostics) {

    private static final String FORMAT = "matrix/1";
    private static final String OPTIONS = "evidence";

    static MatrixFront of(String file, String text) {
        Optional<FrontMatter> front = FrontMatter.of(text);
        if (front.isEmpty()) {
            return new MatrixFront("", List.of(), 0, List.of(wrong(Place.file(file), "this file has no front matter")));
        }
        YamlText yaml = new YamlText(file, front.get().yaml());
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, NodeTuple> entries = yaml.root()
                .filter(MappingNode.class::isInstance)
                .map(root -> yaml.entries((MappingNode) root))
                .orElse(Map.of());
        String name = word(entries, Attributes.CASE);
        if (!word(entries, "emic").equals(FORMAT) || name.isEmpty()) {
            diagnostics.add(wrong(Place.file(file), "this is no file of the matrix of this version of Emic"));
        }
        List<String> options = new ArrayList<>();
        if (entries.containsKey(OPTIONS)) {
            options(yaml, entries.get(OPTIONS).getValueNode(), options);
        }
        diagnostics.addAll(yaml.diagnostics());
        return new MatrixFront(name, options, front.get().lines(), diagnostics);
    }

    /** The front matter of a new file. */
    static String written(String caseName, List<String> options) {
        String evidence = options.isEmpty()
                ? ""
                : OPTIONS + ": ["
                        + String.join(
                                ", ", options.stream().map(SettingsEdit::quoted).toList()) + "]\n";
        return "---\nemic: " + FORMAT + "\n" + Attributes.CASE + ": " + SettingsEdit.quoted(caseName) + "\n" + evidence
                + "---\n";
    }

    private static void options(YamlText yaml, Node node, List<String> options) {
        boolean words =
                node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance);
        if (!words) {
            yaml.error(
                    "PRJ-086", node, "which segments are evidence is not a list of words", "write [--origin=manual]");
            return;
        }
        ((SequenceNode) node).getValue().forEach(each -> options.add(((ScalarNode) each).getValue()));
    }

    private static String word(Map<String, NodeTuple> entries, String key) {
        return entries.containsKey(key) && entries.get(key).getValueNode() instanceof ScalarNode value
                ? value.getValue()
                : "";
    }

    private static Diagnostic wrong(Place place, String message) {
        return Diagnostic.error(
                "PRJ-086",
                place,
                message,
                "it begins with lines between '---' and '---': emic: " + FORMAT + " and case: NAME; other notes go"
                        + " into another folder");
    }
}
