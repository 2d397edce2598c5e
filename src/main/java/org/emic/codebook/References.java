package org.emic.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emic.diagnostic.Nearest;
import org.emic.model.Code;
import org.emic.model.Rule;

/**
 * Looks at what codes say of each other. A rule with {@code code:x} waits for all rules of x and of the codes below it; so
 * codes that wait for each other in a circle could never be applied.
 */
final class References {

    private final CodeReader reader;
    private final Problems problems;
    private final Map<String, Code> byId = new LinkedHashMap<>();

    /** What each code waits for: the codes its rules name, and the codes below it. */
    private final Map<String, Set<String>> waitsFor = new HashMap<>();

    References(CodeReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** The codes without the rules whose {@code code:} leads nowhere or in a circle. */
    List<Code> check(List<Code> codes) {
        codes.stream().flatMap(Code::all).forEach(code -> byId.put(code.id(), code));
        for (Code code : byId.values()) {
            Set<String> needs = waitsFor.computeIfAbsent(code.id(), id -> new TreeSet<>());
            code.codes().forEach(below -> needs.add(below.id()));
            code.rules().forEach(rule -> reader.references(rule).forEach(reference -> needs.add(reference.code())));
        }
        for (Reference link : reader.links()) {
            if (!byId.containsKey(link.code())) {
                problems.warning(
                        "CBK-022",
                        link.place(),
                        "the link [[" + link.code() + "]] leads to no code",
                        Nearest.hint(link.code(), byId.keySet(), "write the id of a code of this codebook"));
            }
        }
        return codes.stream().map(this::checked).toList();
    }

    private Code checked(Code code) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : code.rules()) {
            boolean sound = true;
            for (Reference reference : reader.references(rule)) {
                sound &= leadsSomewhere(code, reference);
            }
            if (sound) {
                rules.add(rule);
            }
        }
        List<Code> below = code.codes().stream().map(this::checked).toList();
        return code.with(rules, below);
    }

    private boolean leadsSomewhere(Code code, Reference reference) {
        if (!byId.containsKey(reference.code())) {
            problems.error(
                    "CBK-020",
                    reference.place(),
                    "there is no code '" + reference.code() + "', so this rule is left out",
                    Nearest.hint(reference.code(), byId.keySet(), "write the id of a code of this codebook"));
            return false;
        }
        List<String> circle = way(reference.code(), code.id());
        if (circle.isEmpty()) {
            return true;
        }
        problems.error(
                "CBK-021",
                reference.place(),
                "codes that wait for each other, so this rule is left out: " + code.id() + " → "
                        + String.join(" → ", circle),
                "a code stands for its sub-codes too; break the circle at one of its 'code:' conditions");
        return false;
    }

    /** The shortest way from one code to another along what waits for what, both ends included; empty if there is none. */
    private List<String> way(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!next.isEmpty()) {
            String here = next.remove();
            if (here.equals(to)) {
                Deque<String> way = new ArrayDeque<>(List.of(here));
                while (!way.peekFirst().equals(from)) {
                    way.addFirst(cameFrom.get(way.peekFirst()));
                }
                return List.copyOf(way);
            }
            for (String each : waitsFor.getOrDefault(here, Set.of())) {
                if (cameFrom.putIfAbsent(each, here) == null) {
                    next.add(each);
                }
            }
        }
        return List.of();
    }
}
