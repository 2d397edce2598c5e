package org.emic.index;

import java.util.List;
import org.emic.model.Expression;

/** A rule as it is evaluated. The first five match stretches of tokens, the others hold for a unit or do not. */
sealed interface Node {

    /** Each token that fits one of the patterns, which are numbers in {@link Patterns}. */
    record Fits(List<Integer> patterns) implements Node {}

    /** The places one after the other, nothing between. */
    record Sequence(List<Node> places) implements Node {}

    /** Both, with at most {@code distance} tokens between. */
    record Proximity(Node left, Node right, int distance, boolean ordered) implements Node {}

    /** What {@code keep} matches, with nothing that {@code without} matches over it or within {@code distance} tokens. */
    record Apart(Node keep, Node without, int distance) implements Node {}

    /** What any of them matches. */
    record Any(List<Node> nodes) implements Node {}

    record All(List<Node> nodes) implements Node {}

    record Either(List<Node> nodes) implements Node {}

    record Except(Node keep, Node without) implements Node {}

    /** A condition on the source or the turn. */
    record Told(Expression.Condition condition) implements Node {}

    /** A segment of one of the codes overlaps the unit. */
    record Coded(List<String> codes) implements Node {}

    /** Whether it matches stretches of tokens. */
    default boolean isPositional() {
        return this instanceof Fits
                || this instanceof Sequence
                || this instanceof Proximity
                || this instanceof Apart
                || this instanceof Any;
    }

    /** Whether a unit in which it holds may have no hit. */
    default boolean mayHoldWithoutHits() {
        if (this instanceof All all) {
            return all.nodes().stream().allMatch(Node::mayHoldWithoutHits);
        }
        if (this instanceof Either either) {
            return either.nodes().stream().anyMatch(Node::mayHoldWithoutHits);
        }
        return this instanceof Except except ? except.keep().mayHoldWithoutHits() : !isPositional();
    }

    /**
     * How many stretches it matches, at most.
     *
     * @param tokens how many tokens fit a pattern
     */
    default long atMost(java.util.function.IntToLongFunction tokens) {
        if (this instanceof Fits fits) {
            return fits.patterns().stream().mapToLong(tokens::applyAsLong).sum();
        }
        if (this instanceof Sequence sequence) {
            return sequence.places().stream()
                    .mapToLong(place -> place.atMost(tokens))
                    .min()
                    .orElse(0);
        }
        if (this instanceof Proximity near) {
            return near.left().atMost(tokens) + near.right().atMost(tokens);
        }
        if (this instanceof Apart apart) {
            return apart.keep().atMost(tokens);
        }
        if (this instanceof Except except) {
            return except.keep().atMost(tokens);
        }
        List<Node> parts = this instanceof Any any
                ? any.nodes()
                : this instanceof All all ? all.nodes() : this instanceof Either either ? either.nodes() : List.of();
        return parts.stream().mapToLong(part -> part.atMost(tokens)).sum();
    }

    /** Whether either holds: the hits of both. One list of patterns where both are single tokens. */
    static Node any(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        if (!nodes.stream().allMatch(Node::isPositional)) {
            return new Either(List.copyOf(nodes));
        }
        List<Node> flat = nodes.stream()
                .flatMap(node -> node instanceof Any any ? any.nodes().stream() : java.util.stream.Stream.of(node))
                .toList();
        List<Integer> patterns = flat.stream()
                .filter(Fits.class::isInstance)
                .flatMap(node -> ((Fits) node).patterns().stream())
                .distinct()
                .toList();
        List<Node> others = new java.util.ArrayList<>();
        if (!patterns.isEmpty()) {
            others.add(new Fits(patterns));
        }
        flat.stream().filter(node -> !(node instanceof Fits)).distinct().forEach(others::add);
        return others.size() == 1 ? others.get(0) : new Any(others);
    }
}
