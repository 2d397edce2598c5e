package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a code's entry may be fixed, as it stands in the file, whether or not the code can be read.
 *
 * @param id the value of its key {@code id}
 * @param formerly its former ids
 * @param linked texts that may link to codes
 * @param texts all texts that people read
 * @param colour the key {@code colour} with its value
 * @param rules texts of rules
 * @param ruleIds ids of rules
 */
record FixableCode(
        Optional<Scalar> id,
        List<Scalar> formerly,
        List<Scalar> linked,
        List<Scalar> texts,
        Optional<Node.Entry> colour,
        List<Scalar> rules,
        List<Scalar> ruleIds) {

    private static final List<String> LINKED = List.of("brief", "definition", "include", "exclude");

    /** All codes of a codebook, each before its sub-codes. */
    static List<FixableCode> all(Node root) {
        List<FixableCode> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node above, List<FixableCode> all) {
        items(above, "codes").filter(Node.Mapping.class::isInstance).forEach(code -> {
            all.add(of((Node.Mapping) code));
            collect(code, all);
        });
    }

    private static FixableCode of(Node.Mapping code) {
        List<Scalar> linked = LINKED.stream().flatMap(key -> texts(code, key)).toList();
        List<Scalar> texts = new ArrayList<>(linked);
        texts(code, "name").forEach(texts::add);
        texts(code, "no-rules").forEach(texts::add);
        value(code, "examples")
                .ifPresent(examples -> CodeReader.EXAMPLES.forEach(
                        list -> texts(examples, list).forEach(texts::add)));
        List<Scalar> rules = new ArrayList<>();
        List<Scalar> ruleIds = new ArrayList<>();
        items(code, "rules").forEach(rule -> {
            if (rule instanceof Scalar text) {
                rules.add(text);
            } else {
                texts(rule, "match").forEach(rules::add);
                texts(rule, "unless").forEach(rules::add);
                texts(rule, "id").forEach(ruleIds::add);
            }
        });
        return new FixableCode(
                texts(code, "id").findFirst(),
                texts(code, "formerly").toList(),
                linked,
                texts,
                entry(code, "colour"),
                rules,
                ruleIds);
    }

    /** The first one: a key that stands there twice is told, and its second value is not read. */
    private static Optional<Node.Entry> entry(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node> value(Node node, String key) {
        return entry(node, key).map(Node.Entry::value);
    }

    private static Stream<Node> items(Node node, String key) {
        return value(node, key).stream()
                .flatMap(value -> value instanceof Node.Sequence list ? list.items().stream() : Stream.of(value));
    }

    private static Stream<Scalar> texts(Node node, String key) {
        return items(node, key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(text -> !text.isNothing());
    }
}
