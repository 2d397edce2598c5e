package org.emic.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Codes as points and what stands together as lines between them.
 *
 * @param nodes the codes
 * @param edges pairs that stand together at least once
 */
public record CodeGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * A code.
     *
     * @param id its id, with its codebook where two have it
     * @param name for people
     * @param count how often it stands
     */
    public record Node(String id, String name, long count) {}

    /**
     * A pair.
     *
     * @param from index of the first code
     * @param to index of the second
     * @param both how often they stand together
     * @param c the c-coefficient, where there is one
     */
    public record Edge(int from, int to, long both, OptionalDouble c) {}

    public CodeGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
