package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;
import org.emic.model.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a memo: its front matter says who wrote it when, and what it is on; then comes its text. */
final class MemoReader {

    private static final String ON = "on";
    private static final String STUDY = "project";
    private static final List<String> KINDS = List.of(STUDY, "source", "code", "segment");
    private static final String HINT = "write below 'on:' lines such as '- source: ID', '- code: ID' or '- project'";

    private final String file;
    private final List<MemoTarget> targets = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private String body = "";

    private MemoReader(String file) {
        this.file = file;
    }

    /** @param file as messages call it */
    static MemoReader read(Path path, String file) {
        MemoReader reader = new MemoReader(file);
        try {
            reader.all(Files.readString(path));
        } catch (IOException e) {
            reader.diagnostics.add(Diagnostic.error(
                    "PRJ-063",
                    Place.file(file),
                    "cannot read this memo: " + Failures.reason(e),
                    "save it as UTF-8, or restore it"));
        }
        return reader;
    }

    /** What could be read of it. */
    Memo memo(String id) {
        return new Memo(
                id,
                words.getOrDefault("title", ""),
                words.getOrDefault("coder", ""),
                words.getOrDefault("type", ""),
                words.getOrDefault("date", ""),
                targets,
                body);
    }

    List<MemoTarget> targets() {
        return targets;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void all(String text) {
        Optional<FrontMatter> front = FrontMatter.of(text);
        body = front.map(each -> behind(text, each)).orElse(text).strip();
        if (front.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "PRJ-064",
                    Place.file(file),
                    "this memo has no front matter, so nobody knows what it is on",
                    "begin it with lines between '---' and '---'; " + HINT));
            return;
        }
        YamlText yaml = new YamlText(file, front.get().yaml());
        yaml.root().ifPresent(root -> {
            words(root);
            on(yaml, root);
        });
        diagnostics.addAll(yaml.diagnostics());
    }

    private static String behind(String text, FrontMatter front) {
        return String.join("\n", text.lines().skip(front.lines()).toList());
    }

    private void words(Node root) {
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && entry.getValueNode() instanceof ScalarNode value
                        && !YamlText.isEmpty(value)) {
                    words.putIfAbsent(key.getValue(), value.getValue().strip());
                }
            }
        }
    }

    private void on(YamlText yaml, Node root) {
        Map<String, NodeTuple> entries = root instanceof MappingNode mapping ? yaml.entries(mapping) : Map.of();
        if (!entries.containsKey(ON)) {
            yaml.warning("PRJ-064", root, "this memo does not say what it is on", HINT);
            return;
        }
        Node value = entries.get(ON).getValueNode();
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        items.forEach(item -> target(yaml, item));
    }

    private void target(YamlText yaml, Node item) {
        if (item instanceof ScalarNode word && word.getValue().strip().equals(STUDY)) {
            targets.add(new MemoTarget(STUDY, "", yaml.place(item)));
        } else if (item instanceof MappingNode mapping) {
            yaml.entries(mapping).forEach((kind, entry) -> target(yaml, kind, entry));
        } else {
            yaml.error("PRJ-065", item, "this is nothing a memo can be on", HINT);
        }
    }

    private void target(YamlText yaml, String kind, NodeTuple entry) {
        if (!KINDS.contains(kind) || !(entry.getValueNode() instanceof ScalarNode name)) {
            yaml.error(
                    "PRJ-065",
                    entry.getKeyNode(),
                    "'" + kind + "' is nothing a memo can be on",
                    Nearest.hint(kind, KINDS, HINT));
        } else {
            targets.add(new MemoTarget(kind, name.getValue().strip(), yaml.place(name)));
        }
    }
}
