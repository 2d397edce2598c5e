package org.emic.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.CodePoints;
import org.emic.model.Place;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML text whose values know where they stand, so that messages can point at them and edits touch nothing else. */
final class YamlText {

    private final String file;
    private final String text;
    private final CodePoints points;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<Node> root;

    /** @param file as messages call it */
    YamlText(String file, String text) {
        this.file = file;
        this.text = text;
        this.points = CodePoints.of(text);
        this.root = compose();
    }

    /** What was wrong, in the order it was found; later readings of values add to it. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The outermost value; empty for a text without one or one that is no YAML. */
    Optional<Node> root() {
        return root;
    }

    String text() {
        return text;
    }

    /** Where {@code node} stands, in UTF-16 units of the text. */
    Span span(Node node) {
        int start = node.getStartMark().map(Mark::getIndex).orElse(0);
        int end = node.getEndMark().map(Mark::getIndex).orElse(start);
        return points.toUtf16(new Span(Math.min(start, points.count()), Math.min(end, points.count())));
    }

    void error(String id, Node at, String message, String hint) {
        diagnostics.add(Diagnostic.error(id, place(at), message, hint));
    }

    void warning(String id, Node at, String message, String hint) {
        diagnostics.add(Diagnostic.warning(id, place(at), message, hint));
    }

    /** The entries of a mapping in the order of the file; a key given twice is an error and counts once. */
    Map<String, NodeTuple> entries(MappingNode mapping) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                error("PRJ-022", entry.getKeyNode(), "a key must be a word", "");
            } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
                error("PRJ-021", key, "'" + key.getValue() + "' stands here a second time", "keep one of the two");
            }
        }
        return entries;
    }

    /** Whether nothing stands behind the key. */
    static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Optional<Node> compose() {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(mark -> place(mark, 1)).orElse(Place.file(file));
            diagnostics.add(Diagnostic.error("PRJ-020", place, "not YAML: " + e.getProblem(), ""));
        } catch (YamlEngineException e) {
            diagnostics.add(Diagnostic.error("PRJ-020", Place.file(file), "not YAML: " + e.getMessage(), ""));
        }
        return Optional.empty();
    }

    /** Where {@code node} stands, for messages. */
    Place place(Node node) {
        int length = node instanceof ScalarNode scalar
                ? scalar.getValue().codePointCount(0, scalar.getValue().length())
                : 1;
        return node.getStartMark().map(mark -> place(mark, length)).orElse(Place.file(file));
    }

    private Place place(Mark mark, int length) {
        String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, length, line);
    }
}
