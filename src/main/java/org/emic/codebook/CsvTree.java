package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/**
 * A table with one code a row, as the tree that YAML would give. The first row names the columns: the keys of a code, the
 * kinds of examples, and {@code parent} (an id) or {@code path} (the ids above, with {@code /} or {@code >} between them).
 * A cell with several rules, examples or former ids has one a line; a rule that says more than what it matches is the
 * JSON object of its keys ({@link RuleObject}).
 */
final class CsvTree {

    static final List<String> COLUMNS = List.of(
            "id",
            "parent",
            "path",
            "formerly",
            "name",
            "brief",
            "definition",
            "include",
            "exclude",
            "colour",
            "no-rules",
            "unit",
            "rules",
            "typical",
            "atypical",
            "close-but-no");

    private final String file;
    private final Problems problems;

    private CsvTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree; empty, and told, if the table is no codebook. */
    static Optional<Node> read(FileText file, Problems problems) {
        return new CsvCells(file, problems).read().flatMap(rows -> read(file.name(), rows, problems));
    }

    /**
     * The same of cells that are there already.
     *
     * @param file as messages call it; the codebook is named after it
     * @param rows at least one, which names the columns
     */
    static Optional<Node> read(String file, List<List<Scalar>> rows, Problems problems) {
        return new CsvTree(file, problems).read(rows);
    }

    private Optional<Node> read(List<List<Scalar>> rows) {
        List<Scalar> header = rows.get(0);
        List<String> columns = columns(header);
        if (!columns.contains("id")) {
            problems.error(
                    "CBK-025",
                    header.get(0).place(),
                    "no column 'id'",
                    "the first row names the columns: " + String.join(", ", COLUMNS));
            return Optional.empty();
        }
        List<CsvRow> codes = new ArrayList<>();
        for (List<Scalar> row : rows.subList(1, rows.size())) {
            if (row.size() > columns.size()) {
                problems.error(
                        "CBK-027",
                        row.get(columns.size()).place(),
                        "a row with " + row.size() + " cells under " + columns.size() + " columns, so it is left out",
                        "put a cell that has commas or line breaks in quotes");
            } else if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                codes.add(new CsvRow(columns, row));
            }
        }
        return Optional.of(codebook(new CsvParents(codes, problems).nested()));
    }

    private List<String> columns(List<Scalar> header) {
        List<String> columns = new ArrayList<>();
        for (Scalar cell : header) {
            String name = cell.text().strip().toLowerCase(Locale.ROOT);
            if (columns.contains(name) && COLUMNS.contains(name)) {
                problems.error(
                        "CBK-010", cell.place(), "the column '" + name + "' stands here a second time", "keep one");
                name = "";
            } else if (!COLUMNS.contains(name) && !name.isEmpty()) {
                problems.warning(
                        "CBK-030",
                        cell.place(),
                        "the column '" + name + "' is not read",
                        Nearest.hint(name, COLUMNS, "columns are " + String.join(", ", COLUMNS)));
            }
            columns.add(name);
        }
        return columns;
    }

    /** A table has no header of its own, so its name is the file's. */
    private Node codebook(List<Node> codes) {
        Place place = Place.file(file);
        return new Node.Mapping(
                List.of(
                        entry("emic", HeaderReader.FORMAT, place),
                        entry("name", HeaderReader.name(file), place),
                        new Node.Entry(text("codes", place), new Node.Sequence(codes, place))),
                place);
    }

    private static Node.Entry entry(String key, String value, Place place) {
        return new Node.Entry(text(key, place), text(value, place));
    }

    private static Scalar text(String text, Place place) {
        return new Scalar(text, Scalar.Style.CELL, span -> place);
    }
}
