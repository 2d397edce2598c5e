package org.emic.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which codes the rules of a code refer to by {@code code:}. */
final class References {

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();

    References(Map<String, List<RuleSet.Ready>> rules) {
        rules.forEach((code, list) -> {
            Set<String> codes = new LinkedHashSet<>();
            list.forEach(rule -> collect(rule.node(), codes));
            direct.put(code, codes);
        });
    }

    /** Whether the rule of {@code code} refers, over whatever other codes, to {@code code} itself. */
    boolean isCircular(String code, RuleSet.Ready rule) {
        Set<String> reached = new HashSet<>();
        Set<String> first = new LinkedHashSet<>();
        collect(rule.node(), first);
        first.forEach(other -> reach(other, reached));
        return reached.contains(code);
    }

    /** The codes referred to, each after those it refers to. There is no circle any more. */
    List<String> inOrder(Map<String, List<RuleSet.Group>> groups) {
        List<String> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        groups.values().forEach(list -> codes(list).forEach(code -> place(code, groups, seen, order)));
        return order;
    }

    /** The codes that rules refer to directly. */
    static Set<String> codes(List<RuleSet.Group> groups) {
        Set<String> codes = new LinkedHashSet<>();
        groups.forEach(group -> group.rules().forEach(rule -> collect(rule.node(), codes)));
        return codes;
    }

    private static void place(
            String code, Map<String, List<RuleSet.Group>> groups, Set<String> seen, List<String> order) {
        if (seen.add(code)) {
            codes(groups.getOrDefault(code, List.of())).forEach(other -> place(other, groups, seen, order));
            order.add(code);
        }
    }

    private void reach(String code, Set<String> reached) {
        if (reached.add(code)) {
            direct.getOrDefault(code, Set.of()).forEach(other -> reach(other, reached));
        }
    }

    private static void collect(Node node, Set<String> codes) {
        if (node instanceof Node.Coded coded) {
            codes.addAll(coded.codes());
        }
        parts(node).forEach(part -> collect(part, codes));
    }

    private static Stream<Node> parts(Node node) {
        if (node instanceof Node.All all) {
            return all.nodes().stream();
        }
        if (node instanceof Node.Either either) {
            return either.nodes().stream();
        }
        return node instanceof Node.Except except ? Stream.of(except.keep(), except.without()) : Stream.empty();
    }
}
