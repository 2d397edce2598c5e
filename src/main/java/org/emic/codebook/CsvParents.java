package org.emic.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Nearest;

/** Puts the rows of a codebook table under each other. */
final class CsvParents {

    /** Levels of codes: as deep as YAML may be. */
    private static final int DEEPEST = 30;

    private final List<CsvRow> rows;
    private final Problems problems;
    private final Map<String, CsvRow> byId = new LinkedHashMap<>();
    private final Map<String, List<CsvRow>> below = new LinkedHashMap<>();

    CsvParents(List<CsvRow> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
    }

    /** The roots with all below them, in the order of the rows. */
    List<Node> nested() {
        List<CsvRow> roots = new ArrayList<>();
        for (CsvRow row : rows) {
            Optional<String> parent = parent(row);
            if (parent.isEmpty()) {
                roots.add(row);
            } else {
                below.computeIfAbsent(parent.get(), id -> new ArrayList<>()).add(row);
            }
        }
        return roots.stream().map(this::node).toList();
    }

    /** The code above, if it is there and the way up ends. */
    private Optional<String> parent(CsvRow row) {
        Optional<String> parent = row.parent();
        if (parent.isPresent() && !byId.containsKey(parent.get())) {
            problems.error(
                    "CBK-028",
                    row.above().orElseThrow().place(),
                    "there is no code '" + parent.get() + "' to put '" + row.id() + "' under",
                    Nearest.hint(parent.get(), known(), "add a row for it"));
            return Optional.empty();
        }
        Set<String> way = new HashSet<>(Set.of(row.id()));
        Optional<String> up = parent;
        while (up.isPresent() && byId.containsKey(up.get())) {
            if (!way.add(up.get()) || way.size() > DEEPEST) {
                boolean circle = way.size() <= DEEPEST;
                problems.error(
                        "CBK-029",
                        row.above().orElseThrow().place(),
                        circle
                                ? "the codes above '" + row.id() + "' form a circle"
                                : "more than " + DEEPEST + " codes above each other",
                        "put one of them at the root, without a parent");
                return Optional.empty();
            }
            up = byId.get(up.get()).parent();
        }
        return parent;
    }

    private Collection<String> known() {
        return byId.keySet();
    }

    private Node node(CsvRow row) {
        boolean first = row.equals(byId.get(row.id()));
        List<Node> nested = first
                ? below.getOrDefault(row.id(), List.of()).stream()
                        .map(this::node)
                        .toList()
                : List.of();
        return row.code(nested, problems);
    }
}
