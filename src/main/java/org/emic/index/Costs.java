package org.emic.index;

import java.util.List;

/**
 * How much there is to read for an expression, so that of several the cheapest is looked at first.
 *
 * @param lexicon of the segment it is looked up in
 */
record Costs(Lexicon lexicon) {

    /** Turns to read for {@code node}, roughly. */
    long of(Node node) {
        if (node instanceof Node.Fits fits) {
            return fits.patterns().stream()
                    .mapToLong(pattern -> lexicon.entry(pattern).cost())
                    .sum();
        }
        if (node instanceof Node.Sequence sequence) {
            return least(sequence.places());
        }
        if (node instanceof Node.Proximity near) {
            return Math.min(of(near.left()), of(near.right()));
        }
        if (node instanceof Node.Apart apart) {
            return of(apart.keep());
        }
        if (node instanceof Node.Any any) {
            return any.nodes().stream().mapToLong(this::of).sum();
        }
        if (node instanceof Node.All all) {
            return least(all.nodes());
        }
        if (node instanceof Node.Either either) {
            return either.nodes().stream().mapToLong(this::of).sum();
        }
        return node instanceof Node.Except except ? of(except.keep()) : Integer.MAX_VALUE;
    }

    private long least(List<Node> nodes) {
        return nodes.stream().mapToLong(this::of).min().orElse(0);
    }
}
