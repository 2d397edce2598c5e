package org.emic.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.emic.model.CodePoints;
import org.emic.model.Place;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML, and with it JSON, as a tree of nodes. */
final class YamlTree {

    /** Levels of mappings and lists: deep enough for twenty levels of codes, and far from any stack's end. */
    private static final int DEEPEST = 64;

    /** Values in a file. A codebook of a thousand codes and five thousand rules has a fifth of it. */
    private static final int MOST = 200_000;

    /** A mapping or list that is not complete yet. */
    private record Open(boolean mapping, Place place, List<Node> nodes) {}

    private final FileText file;
    private final CodePoints points;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();

    private YamlTree(FileText file, Problems problems) {
        this.file = file;
        this.points = file.points();
        this.problems = problems;
    }

    /** The tree; empty, and told, if there is none. */
    static Optional<Node> read(FileText file, Problems problems) {
        YamlTree tree = new YamlTree(file, problems);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // All of it at once: a buffer smaller than a line is copied again for each part of the line.
                .setBufferSize(file.text().length() + 1)
                .build();
        try {
            int documents = 0;
            int values = 0;
            for (Event event : new Parse(settings).parseString(file.text())) {
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    problems.error(
                            "CBK-006", tree.place(event), "a second document in one file", "keep one codebook a file");
                    return Optional.empty();
                }
                if (event instanceof NodeEvent && ++values > MOST) {
                    problems.error(
                            "CBK-033",
                            tree.place(event),
                            "more than " + MOST + " keys and values, which no codebook has",
                            "is this a codebook? Else make several of it");
                    return Optional.empty();
                }
                if (!tree.take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            YamlTrouble.tell(e, tree.offset(e.getProblemMark()), file, problems);
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.error("CBK-003", Place.file(file.name()), "no YAML: " + e.getMessage(), "");
            return Optional.empty();
        }
        if (tree.root.isEmpty()) {
            problems.error(
                    "CBK-007",
                    Place.file(file.name()),
                    "the file has nothing but comments",
                    "a codebook begins with 'emic: " + HeaderReader.FORMAT + "'");
        }
        return tree.root;
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(m -> points.toUtf16(m.getIndex())).orElse(0);
    }

    private Span span(Event event) {
        int start = offset(event.getStartMark());
        return new Span(start, Math.max(start, offset(event.getEndMark())));
    }

    private Place place(Event event) {
        return file.place(span(event));
    }

    /** Takes the next event in; false if the file cannot be read on. */
    private boolean take(Event event) {
        if (event instanceof NodeEvent node && !isPlainNode(node)) {
            return false;
        }
        if (event instanceof ScalarEvent scalar) {
            add(scalar(scalar));
        } else if (event instanceof CollectionStartEvent start) {
            if (open.size() >= DEEPEST) {
                problems.error(
                        "CBK-005",
                        place(event),
                        "more than " + DEEPEST + " levels inside each other",
                        "a codebook needs no more than a few levels of codes");
                return false;
            }
            open.push(new Open(start.getEventId() == Event.ID.MappingStart, place(event), new ArrayList<>()));
        } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
            return close();
        }
        return true;
    }

    private boolean isPlainNode(NodeEvent node) {
        boolean tagged = node instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : node instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            boolean alias = node instanceof AliasEvent;
            String name = alias
                    ? ((AliasEvent) node).getAlias().getValue()
                    : node.getAnchor().orElseThrow().getValue();
            problems.error(
                    "CBK-004",
                    place(node),
                    alias ? "YAML reads '*" + name + "' as an alias" : "YAML reads '&" + name + "' as an anchor",
                    alias
                            ? "put a rule that begins with * in single quotes: '*" + name
                                    + "'; else write out what the alias stands for"
                            : "put a text that begins with & in single quotes; codebooks have no anchors");
            return false;
        }
        if (tagged) {
            problems.error(
                    "CBK-004",
                    place(node),
                    "a YAML tag",
                    "put a text that begins with ! in single quotes; codebooks have no tags");
            return false;
        }
        return true;
    }

    private Scalar scalar(ScalarEvent event) {
        Scalar.Style style = style(event.getScalarStyle());
        return new Scalar(event.getValue(), style, new Written(file, span(event), style, event.getValue()));
    }

    private static Scalar.Style style(ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
            case LITERAL, FOLDED -> Scalar.Style.BLOCK;
            case PLAIN -> Scalar.Style.PLAIN;
        };
    }

    private boolean close() {
        Open done = open.pop();
        if (!done.mapping()) {
            add(new Node.Sequence(done.nodes(), done.place()));
            return true;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < done.nodes().size(); i += 2) {
            if (!(done.nodes().get(i) instanceof Scalar key)) {
                Node node = done.nodes().get(i);
                problems.error(
                        "CBK-012",
                        node.place(),
                        "a key that is " + node.word(),
                        "put a text that begins with [ or { in quotes");
                return false;
            }
            entries.add(new Node.Entry(key, done.nodes().get(i + 1)));
        }
        add(new Node.Mapping(entries, done.place()));
        return true;
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().nodes().add(node);
        }
    }
}
