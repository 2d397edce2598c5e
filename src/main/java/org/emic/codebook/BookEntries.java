package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the codes of a codebook stand in its text, for who edits the text and leaves the rest of it as it is. */
final class BookEntries {

    private final String text;
    private final CodePoints points;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ScalarNode> scalars = new ArrayList<>();

    private BookEntries(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /** A code: the mapping it is, and its id. */
    record Entry(String id, ScalarNode idNode, MappingNode node) {}

    /** @throws IllegalArgumentException if the text is no YAML; who edits it has read it before */
    static BookEntries of(String text) {
        BookEntries book = new BookEntries(text);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new IllegalArgumentException("an empty codebook"));
            book.collect(root);
            book.codes(root);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return book;
    }

    private void collect(Node node) {
        if (node instanceof ScalarNode scalar) {
            scalars.add(scalar);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::collect);
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                collect(tuple.getKeyNode());
                collect(tuple.getValueNode());
            }
        }
    }

    private void codes(Node parent) {
        value(parent, "codes").filter(SequenceNode.class::isInstance).ifPresent(codes -> {
            for (Node item : ((SequenceNode) codes).getValue()) {
                if (item instanceof MappingNode mapping && value(item, "id").orElse(null) instanceof ScalarNode id) {
                    entries.add(new Entry(id.getValue(), id, mapping));
                }
                codes(item);
            }
        });
    }

    /** The code of that id. */
    Optional<Entry> entry(String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All texts and keys of the file, in their order. */
    List<ScalarNode> scalars() {
        return scalars;
    }

    /** The value of a key. */
    static Optional<Node> value(Node node, String key) {
        return tuple(node, key).map(NodeTuple::getValueNode);
    }

    /** A key with its value. */
    static Optional<NodeTuple> tuple(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(each -> each.getKeyNode() instanceof ScalarNode name
                            && name.getValue().equals(key))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Whether a list or mapping is written in brackets or braces. */
    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Where a node stands, without the white space and comments behind it; UTF-16 units. */
    Span span(Node node) {
        int start = points.toUtf16(node.getStartMark().orElseThrow().getIndex());
        return new Span(start, Math.max(start, end(node)));
    }

    private int end(Node node) {
        boolean block = node instanceof CollectionNode<?> collection
                && !isFlow(node)
                && !collection.getValue().isEmpty();
        if (block) {
            return node instanceof SequenceNode sequence
                    ? end(last(sequence.getValue()))
                    : end(last(((MappingNode) node).getValue()).getValueNode());
        }
        int end = points.toUtf16(node.getEndMark().orElseThrow().getIndex());
        int start = points.toUtf16(node.getStartMark().orElseThrow().getIndex());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** How many characters stand before a node in its line. */
    int column(Node node) {
        int start = span(node).start();
        return start - lineStart(start);
    }

    /** Where the line begins in which an offset stands. */
    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line after the one in which an offset stands begins; the text's end after the last. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The characters of a node as they stand there. */
    String raw(Node node) {
        return span(node).in(text);
    }
}
