package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.model.Expression;
import org.emic.model.Expression.Comparison;
import org.emic.model.Span;

/** Reads the keys of a rule that say of whose words it speaks: {@code speaker}, {@code role}, {@code attr} and the like. */
final class RuleConditions {

    /** The keys, in the order in which their conditions are joined. */
    static final List<String> KEYS = List.of("speaker", "role", "kind", "case", "source");

    /** Conditions from keys stand in no rule's text. */
    private static final Span NOWHERE = new Span(0, 0);

    private final Problems problems;
    private final List<Expression> all = new ArrayList<>();
    private boolean failed;

    RuleConditions(Problems problems) {
        this.problems = problems;
    }

    /** Reads them all; call once. */
    void read(Form form) {
        for (String key : KEYS) {
            if (form.key(key).isPresent()) {
                anyOf(form.key(key).get(), form.list(key), key);
            }
        }
        form.node("attr").ifPresent(this::attributes);
    }

    /** Whether one of them could not be understood; the rule then cannot be applied. */
    boolean failed() {
        return failed;
    }

    /** All of them joined by AND. */
    Optional<Expression> joined() {
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        return Optional.of(new Expression.And(all, NOWHERE));
    }

    private void attributes(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            fail(node, "'attr' is " + node.word(), "write attr: {month: \">6\"}");
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!name.matches("[a-z0-9_-]+")) {
                fail(
                        entry.key(),
                        "'" + name + "' is no attribute name",
                        "names are lower-case letters, digits, '-' and '_'");
                continue;
            }
            List<Node> values =
                    entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
            anyOf(entry.key(), values, "attr." + name);
        }
    }

    private void anyOf(Scalar key, List<Node> values, String field) {
        List<Expression> conditions =
                values.stream().flatMap(value -> condition(key, value, field)).toList();
        if (conditions.size() == 1) {
            all.add(conditions.get(0));
        } else if (conditions.isEmpty()) {
            if (!failed) {
                fail(key, "'" + key.text() + "' without a value", "write the value behind it, or delete the key");
            }
        } else {
            all.add(new Expression.Or(conditions, NOWHERE));
        }
    }

    private Stream<Expression> condition(Scalar key, Node node, String field) {
        if (!(node instanceof Scalar scalar)) {
            fail(node, "'" + key.text() + "' is " + node.word(), "write one value, or a list of values");
            return Stream.empty();
        }
        String value = scalar.value().strip();
        String of = field;
        if (field.equals("speaker") && value.startsWith("role:")) {
            of = "role";
            value = value.substring("role:".length()).strip();
        }
        Comparison comparison = Comparison.EQUAL;
        if (field.startsWith("attr.")) {
            String written = value;
            comparison = Stream.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE)
                    .filter(each -> written.startsWith(each.sign()))
                    .findFirst()
                    .orElse(Comparison.EQUAL);
            value = value.substring(comparison.sign().length()).strip();
        }
        if (value.isEmpty()) {
            fail(
                    key,
                    "'" + key.text() + "' without a value",
                    "write the value behind it; one that begins with '>' in quotes: \">6\"");
            return Stream.empty();
        }
        return Stream.of(new Expression.Condition(of, comparison, value, NOWHERE));
    }

    private void fail(Node node, String message, String hint) {
        failed = true;
        problems.error("CBK-031", node.place(), message, hint);
    }
}
