package org.emic.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.model.Expression;
import org.emic.model.Expression.AnyOf;
import org.emic.model.Expression.Positional;
import org.emic.model.Expression.Term;
import org.emic.model.Span;

/** The syntax tree of a rule in a derived file: a number for the kind of node, where it stands, and what it holds. */
final class PackedExpression {

    /** The kinds in the order of their numbers; part of the form of the file. */
    private enum Kind {
        WORD,
        WILDCARD,
        EXACT,
        STEM,
        FUZZY,
        REGEX,
        PHRASE,
        NEAR,
        THEN,
        NOT_NEAR,
        ANY_OF,
        OR,
        AND,
        NOT,
        HAS_CODE,
        CONDITION;

        private static final List<Kind> ALL = List.of(values());
    }

    private PackedExpression() {}

    static void write(Expression node, PackedOutput out) throws IOException {
        if (node instanceof Expression.Word each) {
            words(Kind.WORD, each, each.text(), out);
        } else if (node instanceof Expression.Wildcard each) {
            words(Kind.WILDCARD, each, each.pattern(), out);
        } else if (node instanceof Expression.Exact each) {
            words(Kind.EXACT, each, each.form(), out);
        } else if (node instanceof Expression.Stem each) {
            words(Kind.STEM, each, each.word(), out);
        } else if (node instanceof Expression.Fuzzy each) {
            words(Kind.FUZZY, each, each.word(), out);
            out.number(each.edits());
        } else if (node instanceof Expression.Regex each) {
            words(Kind.REGEX, each, each.pattern(), out);
        } else if (node instanceof Expression.HasCode each) {
            words(Kind.HAS_CODE, each, each.code(), out);
        } else if (node instanceof Expression.Condition each) {
            words(Kind.CONDITION, each, each.field(), out);
            out.words(each.comparison().name());
            out.words(each.value());
        } else if (node instanceof Expression.Phrase each) {
            head(Kind.PHRASE, each, out);
            out.number(each.places().size());
            for (List<Term> place : each.places()) {
                all(place, out);
            }
        } else {
            writeJoined(node, out);
        }
    }

    private static void writeJoined(Expression node, PackedOutput out) throws IOException {
        if (node instanceof Expression.Near each) {
            pair(Kind.NEAR, each, each.left(), each.right(), out);
            out.number(each.distance());
        } else if (node instanceof Expression.Then each) {
            pair(Kind.THEN, each, each.first(), each.second(), out);
            out.number(each.distance());
        } else if (node instanceof Expression.NotNear each) {
            pair(Kind.NOT_NEAR, each, each.keep(), each.without(), out);
            out.number(each.distance());
        } else if (node instanceof Expression.Not each) {
            pair(Kind.NOT, each, each.keep(), each.without(), out);
        } else if (node instanceof AnyOf each) {
            head(Kind.ANY_OF, each, out);
            all(each.operands(), out);
        } else if (node instanceof Expression.Or each) {
            head(Kind.OR, each, out);
            all(each.operands(), out);
        } else if (node instanceof Expression.And each) {
            head(Kind.AND, each, out);
            all(each.operands(), out);
        } else {
            throw new IllegalArgumentException("a node that has no form here: " + node);
        }
    }

    /** @throws IOException if what stands there is no expression */
    static Expression read(PackedInput in) throws IOException {
        int number = in.count();
        if (number >= Kind.ALL.size()) {
            throw new IOException("no kind of node: " + number);
        }
        int start = in.count();
        Span at = new Span(start, start + in.count());
        return switch (Kind.ALL.get(number)) {
            case WORD -> new Expression.Word(in.words(), at);
            case WILDCARD -> new Expression.Wildcard(in.words(), at);
            case EXACT -> new Expression.Exact(in.words(), at);
            case STEM -> new Expression.Stem(in.words(), at);
            case FUZZY -> new Expression.Fuzzy(in.words(), in.count(), at);
            case REGEX -> new Expression.Regex(in.words(), at);
            case PHRASE -> new Expression.Phrase(places(in), at);
            case NEAR -> new Expression.Near(positional(in), positional(in), in.count(), at);
            case THEN -> new Expression.Then(positional(in), positional(in), in.count(), at);
            case NOT_NEAR -> new Expression.NotNear(positional(in), positional(in), in.count(), at);
            case ANY_OF -> new AnyOf(all(in, Positional.class), at);
            case OR -> new Expression.Or(all(in, Expression.class), at);
            case AND -> new Expression.And(all(in, Expression.class), at);
            case NOT -> new Expression.Not(read(in), read(in), at);
            case HAS_CODE -> new Expression.HasCode(in.words(), at);
            case CONDITION -> new Expression.Condition(in.words(), comparison(in.words()), in.words(), at);
        };
    }

    private static void head(Kind kind, Expression node, PackedOutput out) throws IOException {
        out.number(Kind.ALL.indexOf(kind));
        out.number(node.at().start());
        out.number(node.at().end() - node.at().start());
    }

    private static void words(Kind kind, Expression node, String words, PackedOutput out) throws IOException {
        head(kind, node, out);
        out.words(words);
    }

    private static void pair(Kind kind, Expression node, Expression one, Expression other, PackedOutput out)
            throws IOException {
        head(kind, node, out);
        write(one, out);
        write(other, out);
    }

    private static void all(List<? extends Expression> nodes, PackedOutput out) throws IOException {
        out.number(nodes.size());
        for (Expression node : nodes) {
            write(node, out);
        }
    }

    private static <T extends Expression> List<T> all(PackedInput in, Class<T> type) throws IOException {
        List<T> nodes = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            nodes.add(as(type, read(in)));
        }
        return nodes;
    }

    private static List<List<Term>> places(PackedInput in) throws IOException {
        List<List<Term>> places = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            places.add(all(in, Term.class));
        }
        return places;
    }

    private static Positional positional(PackedInput in) throws IOException {
        return as(Positional.class, read(in));
    }

    private static Expression.Comparison comparison(String name) throws IOException {
        for (Expression.Comparison each : Expression.Comparison.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IOException("no comparison: " + name);
    }

    private static <T> T as(Class<T> type, Expression node) throws IOException {
        if (!type.isInstance(node)) {
            throw new IOException("no " + type.getSimpleName() + ": " + node);
        }
        return type.cast(node);
    }
}
