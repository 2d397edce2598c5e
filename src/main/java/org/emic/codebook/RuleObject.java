package org.emic.codebook;

import java.util.List;
import java.util.Optional;
import org.emic.model.Place;
import org.emic.model.Span;

/** A rule with keys in one line of a table's cell: the JSON object that YAML would have as a mapping. */
final class RuleObject {

    private final Scalar line;

    private RuleObject(Scalar line) {
        this.line = line;
    }

    /** Whether a line of a cell is meant as an object, which begins with a brace; no other rule is written so. */
    static boolean isOne(Scalar line) {
        return line.text().startsWith("{");
    }

    /** The mapping; empty, and told, if the line is no YAML and so no JSON. */
    static Optional<Node> read(Scalar line, Problems problems) {
        Problems inside = new Problems();
        RuleObject object = new RuleObject(line);
        Optional<Node> tree = YamlTree.read(new FileText("", line.text()), inside);
        inside.inOrder()
                .forEach(each -> problems.error(each.id(), object.moved(each.place()), each.message(), each.hint()));
        return tree.map(object::moved);
    }

    private Node moved(Node node) {
        if (node instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.style(), span -> moved(scalar.place(span)));
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(sequence.items().stream().map(this::moved).toList(), moved(sequence.place()));
        }
        Node.Mapping mapping = (Node.Mapping) node;
        List<Node.Entry> entries = mapping.entries().stream()
                .map(entry -> new Node.Entry((Scalar) moved(entry.key()), moved(entry.value())))
                .toList();
        return new Node.Mapping(entries, moved(mapping.place()));
    }

    /** A place in the line as a place in the file. */
    private Place moved(Place inside) {
        String text = line.text();
        int start = inside.column() == 0 ? 0 : text.offsetByCodePoints(0, inside.column() - 1);
        int end = inside.column() == 0 ? text.length() : text.offsetByCodePoints(start, inside.length());
        return line.place(new Span(start, end));
    }
}
