package org.emic.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** Puts the rows of a table whose columns are known where their names say they belong. */
final class TableCodes {

    private static final Pattern IN_PATHS = Pattern.compile("\\s*(?:->|→|>|::|\\\\+|/)\\s*");

    private final TableShape.Columns columns;
    private final CodePaths paths;
    private final List<Diagnostic> diagnostics;
    private final Map<String, List<Scalar>> byName = new HashMap<>();
    private final Map<String, List<Scalar>> cut = new HashMap<>();
    private List<Scalar> last = List.of();

    TableCodes(TableShape.Columns columns, CodePaths paths, List<Diagnostic> diagnostics) {
        this.columns = columns;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    void add(List<List<Scalar>> rows) {
        rows.forEach(row -> cell(row, "name").ifPresent(name -> byName.putIfAbsent(folded(name), row)));
        boolean indented = columns.levels().isEmpty()
                && rows.stream()
                        .anyMatch(row -> !row.isEmpty() && row.get(0).text().matches("(?s)[ \\t\\u00a0].*\\S.*"));
        Outline outline = new Outline();
        for (List<Scalar> row : rows) {
            List<Scalar> way = indented ? indented(row, outline) : way(row);
            if (way.isEmpty()) {
                Place place = row.get(0).place();
                diagnostics.add(
                        Diagnostic.warning("INT-022", place, "a row without a name, so it is left out", "give it one"));
            } else {
                fill(paths.at(way), row);
            }
        }
    }

    private static String folded(Scalar name) {
        return name.text().strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Scalar> cell(List<Scalar> row, String field) {
        Integer at = columns.fields().get(field);
        return at == null || at >= row.size() || row.get(at).text().isBlank()
                ? Optional.empty()
                : Optional.of(Words.stripped(row.get(at)));
    }

    private List<Scalar> indented(List<Scalar> row, Outline outline) {
        Integer at = columns.fields().getOrDefault("name", 0);
        return at < row.size() && !row.get(at).text().isBlank() ? outline.way(row.get(at)) : List.of();
    }

    private List<Scalar> way(List<Scalar> row) {
        if (!columns.levels().isEmpty()) {
            return byLevels(row);
        }
        Optional<Scalar> name = cell(row, "name");
        Optional<Scalar> path = cell(row, "path");
        if (path.isPresent()) {
            List<Scalar> way = new ArrayList<>(CodePaths.split(path.get(), IN_PATHS));
            boolean ends = name.isEmpty() || folded(way.get(way.size() - 1)).equals(folded(name.get()));
            if (!ends) {
                way.add(name.get());
            }
            return way;
        }
        return name.map(each -> withParents(row, each)).orElse(List.of());
    }

    /** The way through the columns {@code parent}, from the root; a circle is cut where it closes. */
    private List<Scalar> withParents(List<Scalar> row, Scalar name) {
        List<Scalar> way = new ArrayList<>(CodePaths.split(name));
        Set<String> seen = new HashSet<>(Set.of(folded(name)));
        Optional<Scalar> parent = cell(row, "parent");
        while (parent.isPresent() && way.size() <= Drafts.DEEPEST) {
            if (!seen.add(folded(parent.get()))) {
                diagnostics.add(Diagnostic.warning(
                        "INT-023",
                        parent.get().place(),
                        "the codes above '" + name.text() + "' form a circle, which is cut here",
                        "give one of them no parent"));
                return kept(way, name);
            }
            way.addAll(0, CodePaths.split(parent.get()));
            List<Scalar> above = byName.get(folded(parent.get()));
            parent = above == null ? Optional.empty() : cell(above, "parent");
        }
        return way;
    }

    /** Cut once, a circle stays cut at the same place: the way that was found first holds for all codes on it. */
    private List<Scalar> kept(List<Scalar> way, Scalar name) {
        for (int i = 1; i <= way.size(); i++) {
            cut.putIfAbsent(folded(way.get(i - 1)), List.copyOf(way.subList(0, i)));
        }
        return cut.get(folded(name));
    }

    /** An empty level means the one of the row above, as merged cells and people do. */
    private List<Scalar> byLevels(List<Scalar> row) {
        List<Scalar> way = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < columns.levels().size(); i++) {
            int column = columns.levels().get(i);
            boolean filled = column < row.size() && !row.get(column).text().isBlank();
            begun |= filled;
            if (filled) {
                way.add(Words.stripped(row.get(column)));
            } else if (!begun && i < last.size() && hasMore(row, i)) {
                way.add(last.get(i));
            }
        }
        last = way.isEmpty() ? last : way;
        return way;
    }

    private boolean hasMore(List<Scalar> row, int level) {
        return columns.levels().subList(level + 1, columns.levels().size()).stream()
                .anyMatch(
                        column -> column < row.size() && !row.get(column).text().isBlank());
    }

    private void fill(Draft code, List<Scalar> row) {
        for (String field : List.of("brief", "definition", "include", "exclude")) {
            cell(row, field).ifPresent(words -> code.put(field, words));
        }
        for (String field : List.of("typical", "atypical", "close-but-no")) {
            cell(row, field).ifPresent(words -> code.addLines(field, words));
        }
        cell(row, "colour")
                .flatMap(colour -> Colours.read(colour, diagnostics))
                .ifPresent(colour -> code.put("colour", colour));
    }
}
