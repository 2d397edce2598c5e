package org.emic.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/** A mapping read key by key: tells of keys that nobody knows, keys that stand there twice, and values of the wrong shape. */
final class Form {

    private final String what;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    /** @param what the mapping is, with its article, for messages */
    Form(Node.Mapping mapping, String what, List<String> known, Problems problems) {
        this.what = what;
        this.place = mapping.place();
        this.problems = problems;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Place where = entry.key().place();
            if (!known.contains(key)) {
                problems.error(
                        "CBK-009",
                        where,
                        what + " has no key '" + key + "'",
                        Nearest.hint(key, known, "its keys are " + String.join(", ", known)));
            } else if (entries.putIfAbsent(key, entry) != null) {
                problems.error(
                        "CBK-010",
                        where,
                        "the key '" + key + "' stands here a second time",
                        "the first is in line " + entries.get(key).key().place().line() + ": keep one");
            }
        }
    }

    /** Where the mapping starts. */
    Place place() {
        return place;
    }

    /** The value of a key as it stands there. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The key itself, if it is there. */
    Optional<Scalar> key(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::key);
    }

    /** A text; empty if the key is missing, has no value, or another kind of value, which is told. */
    Optional<Scalar> text(String key) {
        return node(key).flatMap(node -> asText(node, "'" + key + "'")).filter(scalar -> !scalar.isNothing());
    }

    /** A text that must be there. */
    Optional<Scalar> required(String key, String hint) {
        Optional<Scalar> text = text(key);
        boolean shapeless = node(key).filter(node -> !(node instanceof Scalar)).isPresent();
        if (text.isEmpty() && !shapeless) {
            problems.error("CBK-011", key(key).map(Scalar::place).orElse(place), what + " without '" + key + "'", hint);
        }
        return text;
    }

    /** A text, or the empty one. */
    String words(String key) {
        return text(key).map(Scalar::value).map(String::strip).orElse("");
    }

    /** A list; a single item may stand for a list of one. */
    List<Node> list(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof Node.Sequence sequence) {
                        return sequence.items();
                    }
                    return node instanceof Scalar scalar && scalar.isNothing() ? List.<Node>of() : List.of(node);
                })
                .orElse(List.of());
    }

    /** {@code node} as a text; empty, and told, if it is none. */
    Optional<Scalar> asText(Node node, String name) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        boolean link = node instanceof Node.Sequence;
        problems.error(
                "CBK-012",
                node.place(),
                name + " is " + node.word() + ", not a text",
                link ? "put a text that begins with [ in quotes" : "put a text with a colon and a space in quotes");
        return Optional.empty();
    }
}
