package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Unit;

/**
 * Reads the tables that researchers keep their codes in: Emic's own, with ids; a column of names, which may be ways
 * ({@code Parent > Child}) or indented, with or without a column that names the code above; a column a level; and two
 * columns without a header, a name and a definition.
 */
final class TableShape {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What a column is called, by what it holds. */
    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    "name", List.of("name", "code", "codename", "label", "node", "tag", "theme", "category", "title")),
            Map.entry("parent", List.of("parent", "parentcode", "parentname", "above", "broader", "parenttheme")),
            Map.entry("path", List.of("path", "codepath", "hierarchy", "hierarchicalname", "fullname")),
            Map.entry("brief", List.of("brief", "briefdefinition", "shortdefinition", "summary")),
            Map.entry(
                    "definition",
                    List.of("definition", "description", "fulldefinition", "meaning", "memo", "comment", "codememo")),
            Map.entry(
                    "include",
                    List.of("include", "inclusion", "inclusioncriteria", "whentouse", "usewhen", "use", "inclusions")),
            Map.entry(
                    "exclude",
                    List.of(
                            "exclude",
                            "exclusion",
                            "exclusioncriteria",
                            "whennottouse",
                            "donotuse",
                            "dontuse",
                            "exclusions")),
            Map.entry("colour", List.of("colour", "color", "codecolor", "codecolour")),
            Map.entry(
                    "typical",
                    List.of(
                            "typical",
                            "example",
                            "examples",
                            "typicalexample",
                            "typicalexamples",
                            "quote",
                            "quotes",
                            "exemplar")),
            Map.entry("atypical", List.of("atypical", "atypicalexample", "atypicalexamples")),
            Map.entry(
                    "close-but-no",
                    List.of("closebutno", "counterexample", "counterexamples", "nonexample", "nonexamples")));

    /** Columns that form levels where two of them stand in one table, from left to right. */
    private static final List<String> LEVELS = List.of(
            "theme",
            "subtheme",
            "category",
            "subcategory",
            "code",
            "subcode",
            "parentcode",
            "childcode",
            "maintheme",
            "maincode",
            "domain");

    private final ForeignFile file;
    private final List<List<Scalar>> rows;
    private final List<Diagnostic> diagnostics;
    private final CodePaths paths = new CodePaths();

    private TableShape(ForeignFile file, List<List<Scalar>> rows, List<Diagnostic> found) {
        this.file = file;
        this.rows = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank()))
                .toList();
        this.diagnostics = new ArrayList<>(found);
    }

    /** @param found what cutting the file into cells has found out */
    static Incoming read(ForeignFile file, List<List<Scalar>> rows, List<Diagnostic> found) {
        return new TableShape(file, rows, found).read();
    }

    private Incoming read() {
        if (rows.isEmpty()) {
            return Drafts.finish(file, Unit.TURN, List.of(), diagnostics);
        }
        List<String> titles = rows.get(0).stream().map(TableShape::title).toList();
        if (titles.contains("id") && idsAreOurs(titles.indexOf("id"))) {
            return Incoming.of(CodebookReader.readTable(file.name(), rows)).withCommonUnit();
        }
        Optional<Columns> columns = Columns.of(titles);
        if (columns.isPresent()) {
            columns.get().unread().forEach(this::unread);
            new TableCodes(columns.get(), paths, diagnostics).add(rows.subList(1, rows.size()));
        } else {
            headerless();
        }
        boolean levels = columns.map(each -> !each.levels().isEmpty()).orElse(false);
        diagnostics.addAll(paths.diagnostics(levels));
        return Drafts.finish(file, Unit.TURN, paths.roots(), diagnostics);
    }

    private boolean idsAreOurs(int column) {
        return rows.subList(1, rows.size()).stream()
                .filter(row -> column < row.size() && !row.get(column).text().isBlank())
                .allMatch(row -> SLUG.matcher(row.get(column).text().strip()).matches());
    }

    private static String title(Scalar cell) {
        return cell.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void unread(int column) {
        Scalar title = rows.get(0).get(column);
        if (!title.text().isBlank()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-020",
                    title.place(),
                    "the column '" + title.text().strip() + "' has no place in a codebook, and is not read",
                    "columns that are read: name, parent or path or one a level, definition, include, exclude,"
                            + " colour, examples"));
        }
    }

    private void headerless() {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if (widest > 2) {
            Place place = rows.get(0).get(0).place();
            diagnostics.add(Diagnostic.error(
                    "INT-021",
                    place,
                    "a table of " + widest + " columns whose first row names none of them",
                    "write a first row: name, definition, …; a table without one has a name and a definition"));
            return;
        }
        new TableCodes(Columns.HEADERLESS, paths, diagnostics).add(rows);
    }

    /**
     * Which columns hold what.
     *
     * @param fields by what they hold: the columns' numbers, from 0
     * @param levels the columns of a name a level, from the highest; empty if the table has one column of names
     * @param unread those that nobody knows
     */
    record Columns(Map<String, Integer> fields, List<Integer> levels, List<Integer> unread) {

        static final Columns HEADERLESS = new Columns(Map.of("name", 0, "definition", 1), List.of(), List.of());

        /** Of the titles without signs; empty if no column is known to have names. */
        static Optional<Columns> of(List<String> titles) {
            Map<String, Integer> fields = new java.util.LinkedHashMap<>();
            List<Integer> levels = levels(titles);
            List<Integer> unread = new ArrayList<>();
            for (int i = 0; i < titles.size(); i++) {
                Optional<String> field = levels.contains(i) ? Optional.empty() : field(titles.get(i));
                boolean known = field.isPresent() && fields.putIfAbsent(field.get(), i) == null;
                if (!known && !levels.contains(i)) {
                    unread.add(i);
                }
            }
            boolean named = !levels.isEmpty() || fields.containsKey("name") || fields.containsKey("path");
            return named ? Optional.of(new Columns(fields, levels, unread)) : Optional.empty();
        }

        private static List<Integer> levels(List<String> titles) {
            List<Integer> numbered = new ArrayList<>();
            List<Integer> named = new ArrayList<>();
            for (int i = 0; i < titles.size(); i++) {
                if (titles.get(i).matches(".*level\\d+.*") || titles.get(i).matches("l\\d+")) {
                    numbered.add(i);
                } else if (LEVELS.contains(titles.get(i))) {
                    named.add(i);
                }
            }
            return !numbered.isEmpty() ? numbered : named.size() > 1 ? named : List.of();
        }

        private static Optional<String> field(String title) {
            return HEADERS.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(title))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
