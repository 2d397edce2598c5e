package org.emic.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Roles;

/**
 * The table of {@code --speakers}: who the speaker labels are. Columns "speaker" and "role", and "source"
 * where a label means different people in different sources.
 *
 * @param roles what the rows say
 * @param diagnostics rows that were left out, with their lines
 */
public record SpeakerTable(Roles roles, List<Diagnostic> diagnostics) {

    public SpeakerTable {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Reads a table: delimited text or a workbook.
     *
     * @throws EmicException ING-112 to ING-114 or ING-128 if it cannot be read, is empty, or has no column for speakers or roles
     */
    public static SpeakerTable read(Path path) {
        String file = path.toString();
        Grid grid = Grids.read(path);
        GridRow header = grid.rows().get(0);
        List<String> names = header.cells().stream().map(AttributeNames::normal).toList();
        int speaker = first(names, List.of("speaker", "label", "name", "who"));
        int role = names.indexOf("role");
        int source = first(names, List.of("source", "file"));
        if (speaker < 0 || role < 0) {
            throw new EmicException(Diagnostic.error(
                    "ING-128",
                    header.place(file),
                    "no column '" + (speaker < 0 ? "speaker" : "role") + "'",
                    "the first row names the columns: speaker,role or source,speaker,role"));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(grid.diagnostics());
        SortedMap<String, String> everywhere = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> bySource = new TreeMap<>();
        for (GridRow row : grid.rows().subList(1, grid.rows().size())) {
            String label = row.cell(speaker).strip();
            String what = row.cell(role).strip();
            String where = source < 0 ? "" : row.cell(source).strip();
            SortedMap<String, String> into =
                    where.isEmpty() ? everywhere : bySource.computeIfAbsent(where, id -> new TreeMap<>());
            if (label.isEmpty() || what.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "ING-129",
                        row.place(file),
                        "the row has no " + (label.isEmpty() ? "speaker" : "role") + "; it was left out",
                        ""));
            } else if (into.containsKey(label) && !into.get(label).equals(what)) {
                diagnostics.add(Diagnostic.warning(
                        "ING-130",
                        row.place(file),
                        "'" + label + "' is '" + into.get(label) + "' in an earlier row; this one was left out",
                        "a label has one role; add a column 'source' if it differs between sources"));
            } else {
                into.put(label, what);
            }
        }
        return new SpeakerTable(new Roles(everywhere, byId(bySource)), diagnostics);
    }

    /** A source is named by its id or by its file, whose id it then is. */
    private static SortedMap<String, SortedMap<String, String>> byId(
            SortedMap<String, SortedMap<String, String>> bySource) {
        SortedMap<String, SortedMap<String, String>> byId = new TreeMap<>(bySource);
        bySource.forEach((written, roles) -> byId.putIfAbsent(SourceIds.of(written.replace('\\', '/'), ""), roles));
        return byId;
    }

    private static int first(List<String> names, List<String> wanted) {
        return wanted.stream()
                .mapToInt(names::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }
}
