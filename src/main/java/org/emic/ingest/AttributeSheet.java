package org.emic.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Place;
import org.emic.model.Source;

/** One table of attributes: its columns as attributes, its rows by what they are joined on. */
final class AttributeSheet {

    private static final List<String> SOURCE_HEADERS = List.of("source", "file", "filename", "file_name", "document");

    private final String file;
    private final List<String> names;
    private final int key;
    private final List<GridRow> rows;
    private final Map<String, AttributeType> types = new TreeMap<>();
    private final Map<String, GridRow> byKey = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics;

    /** @throws EmicException ING-115 if it has no column to join by */
    AttributeSheet(String file, Grid grid) {
        this.file = file;
        this.diagnostics = new ArrayList<>(grid.diagnostics());
        GridRow header = grid.rows().get(0);
        this.rows = grid.rows().subList(1, grid.rows().size());
        this.names = names(header);
        this.key = key(header);
        index();
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty()) {
                types.put(names.get(column), type(column));
            }
        }
    }

    /** What was changed or left out in reading, in order. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private List<String> names(GridRow header) {
        List<String> result = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String written = header.cell(column).strip();
            String name = AttributeNames.normal(written);
            Place place = header.place(file, column);
            if (name.isEmpty()) {
                if (column(column).anyMatch(cell -> !cell.isBlank())) {
                    diagnostics.add(Diagnostic.warning(
                            "ING-116", place, "column " + (column + 1) + " has no name; it was left out", "name it"));
                }
            } else if (result.contains(name)) {
                diagnostics.add(Diagnostic.warning(
                        "ING-117", place, "a second column '" + name + "'; it was left out", "give it another name"));
                name = "";
            } else if (!name.equals(written)) {
                diagnostics.add(Diagnostic.note(
                        "ING-118", place, "the column '" + written + "' is the attribute '" + name + "'", ""));
            }
            result.add(name);
        }
        return result;
    }

    private Stream<String> column(int column) {
        return rows.stream().map(row -> row.cell(column));
    }

    private int key(GridRow header) {
        for (String candidate : SOURCE_HEADERS) {
            if (names.contains(candidate)) {
                return names.indexOf(candidate);
            }
        }
        if (names.contains("case")) {
            return names.indexOf("case");
        }
        throw new EmicException(Diagnostic.error(
                "ING-115",
                header.place(file),
                "no column to join by; the columns are " + String.join(", ", header.cells()),
                "name the column that holds file names 'source', or the one that holds cases 'case'"));
    }

    private void index() {
        for (GridRow row : rows) {
            String value = form(row.cell(key));
            if (row.cells().size() > names.size()) {
                diagnostics.add(Diagnostic.warning(
                        "ING-119",
                        row.place(file),
                        "the row has " + row.cells().size() + " cells, the header " + names.size()
                                + "; the cells beyond were left out",
                        "a comma inside a cell needs quotes around the cell"));
            }
            if (value.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "ING-120", row.place(file), "the row has no '" + names.get(key) + "'; it was left out", ""));
            } else if (byKey.putIfAbsent(value, row) != null) {
                diagnostics.add(Diagnostic.warning(
                        "ING-121",
                        row.place(file, key),
                        "a second row for '" + row.cell(key).strip() + "' (the first is in line "
                                + byKey.get(value).line() + "); it was left out",
                        "one row each"));
            }
        }
    }

    private AttributeType type(int column) {
        if (names.get(column).equals(Attributes.CASE)) {
            return AttributeType.TEXT;
        }
        List<AttributeType> found = column(column)
                .filter(cell -> !cell.isBlank())
                .map(AttributeType::guess)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : AttributeType.TEXT;
    }

    /** Whether rows are joined on the attribute {@code case}. */
    boolean joinsCases() {
        return names.get(key).equals("case");
    }

    /** See {@link AttributeTable#of}. */
    Map<String, Raw> of(SourceName source, String caseName) {
        Optional<GridRow> row = joinsCases() ? Optional.ofNullable(byKey.get(form(caseName))) : row(source);
        Map<String, Raw> values = new TreeMap<>();
        row.ifPresent(found -> {
            for (int column = 0; column < names.size(); column++) {
                String written = found.cell(column).strip();
                String name = names.get(column);
                if (column != key && !name.isEmpty() && !written.isEmpty()) {
                    values.put(name, new Raw(written, Optional.of(types.get(name)), found.place(file, column)));
                }
            }
        });
        return values;
    }

    private Optional<GridRow> row(SourceName source) {
        return source.spellings().stream()
                .map(spelling -> byKey.get(form(spelling)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String form(String key) {
        return Normalizer.normalize(key.strip().replace('\\', '/'), Normalizer.Form.NFC);
    }

    /** See {@link AttributeTable#leftovers}. */
    List<Diagnostic> leftovers(Collection<Source> sources) {
        Map<String, Boolean> used = new HashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Source source : sources.stream().sorted().toList()) {
            SourceName name =
                    new SourceName(source.origin().file(), source.origin().part(), source.id());
            String caseName = source.attributes().caseName();
            Optional<GridRow> row = joinsCases() ? Optional.ofNullable(byKey.get(form(caseName))) : row(name);
            row.ifPresent(found -> used.put(form(found.cell(key)), true));
            if (row.isEmpty()) {
                without.add(source.id());
            }
        }
        byKey.forEach((value, row) -> {
            if (!used.containsKey(value)) {
                String what = joinsCases() ? "no source belongs to the case '" : "no source is called '";
                left.add(Diagnostic.warning(
                        "ING-122",
                        row.place(file, key),
                        what + row.cell(key).strip() + "'; the row was not used",
                        Nearest.hint(row.cell(key).strip(), known(sources), "")));
            }
        });
        if (!without.isEmpty()) {
            String shown = String.join(", ", without.subList(0, Math.min(10, without.size())));
            left.add(Diagnostic.warning(
                    "ING-123",
                    Place.file(file),
                    (without.size() == 1 ? "1 source has" : without.size() + " sources have") + " no row: " + shown
                            + (without.size() > 10 ? ", …" : ""),
                    "add a row, or leave it if nothing is to be said about it"));
        }
        return left;
    }

    private List<String> known(Collection<Source> sources) {
        return sources.stream()
                .map(source -> joinsCases() ? source.attributes().caseName() : source.id())
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
