package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Option;
import org.emic.agreement.Part;
import org.emic.agreement.Statistic;
import org.emic.agreement.Uncertainty;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;

/** Statistics of agreement as a table: one row a statistic of a comparison. */
final class AgreementTable {

    private static final int DIGITS = 3;

    /** What is read in a terminal; files have everything. */
    private static final Set<String> NARROW = Set.of(
            "code", "group", "between", "statistic", "part", "value", "ci_low", "ci_high", "se", "units", "coders");

    private final List<Measured> measured;
    private final AgreementScope scope;
    private final boolean narrow;

    /** @param narrow whether it is for people, with what cannot be computed and the definitions told below */
    AgreementTable(List<Measured> measured, AgreementScope scope, boolean narrow) {
        this.measured = measured;
        this.scope = scope;
        this.narrow = narrow;
    }

    Table table() {
        List<Map<Column, Cell>> rows = new ArrayList<>();
        for (Measured each : measured) {
            rows.add(row(each, each.estimate(), ""));
            if (scope.parts() && each.estimate() instanceof Estimate.Defined found) {
                for (Part part : found.parts()) {
                    rows.add(row(
                            each, part.estimate(), part.of().isEmpty() ? part.name() : part.name() + " " + part.of()));
                }
            }
        }
        List<Column> columns = columns(rows);
        List<List<Cell>> cells = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.getOrDefault(column, Cell.EMPTY))
                        .toList())
                .toList();
        List<String> notes = new ArrayList<>(scope.notes());
        notes.addAll(narrow ? told() : List.of());
        return new Table(
                "agree", columns, cells, new Footer(List.of(), scope.denominators(), Map.of(), scope.filters(), notes));
    }

    /** Columns in which anything stands; for people those that fit. */
    private List<Column> columns(List<Map<Column, Cell>> rows) {
        Set<Column> all = new LinkedHashSet<>();
        if (rows.isEmpty()) {
            return List.of(Column.text("statistic"), Column.decimal("value", DIGITS));
        }
        for (Column column : rows.get(0).keySet()) {
            boolean optional = Set.of("code", "code_path", "name", "group", "between", "part", "coded")
                    .contains(column.name());
            boolean used = rows.stream().anyMatch(row -> !(row.get(column) instanceof Cell.Empty));
            if ((used || !optional) && (!narrow || NARROW.contains(column.name()))) {
                all.add(column);
            }
        }
        return List.copyOf(all);
    }

    private Map<Column, Cell> row(Measured each, Estimate estimate, String part) {
        Comparison.Question asked = each.comparison().question();
        Optional<Estimate.Defined> found = estimate.defined();
        Optional<Basis> basis = found.map(Estimate.Defined::basis);
        Optional<Uncertainty> sure = found.map(Estimate.Defined::uncertainty);
        Optional<Uncertainty.Interval> interval = sure.flatMap(Uncertainty::interval);
        Optional<Uncertainty.Test> test = sure.flatMap(Uncertainty::test);
        Map<Column, Cell> row = new LinkedHashMap<>();
        row.put(Column.text("group").labelled(scope.by()), Cell.ofNonEmpty(asked.group()));
        row.put(Column.text("code"), Cell.ofNonEmpty(asked.code()));
        row.put(Column.text("code_path"), Cell.ofNonEmpty(asked.path()));
        row.put(Column.text("name"), Cell.ofNonEmpty(asked.name()));
        row.put(Column.text("between"), scope.pairs() ? Cell.of(String.join(" – ", asked.coders())) : Cell.EMPTY);
        row.put(Column.text("statistic"), Cell.of(each.statistic().id()));
        row.put(Column.text("part"), Cell.ofNonEmpty(part));
        row.put(Column.decimal("value", DIGITS), number(found.map(Estimate.Defined::value)));
        row.put(Column.decimal("ci_low", DIGITS), number(interval.map(Uncertainty.Interval::low)));
        row.put(Column.decimal("ci_high", DIGITS), number(interval.map(Uncertainty.Interval::high)));
        row.put(
                Column.decimal("se", DIGITS),
                number(sure.map(Uncertainty::standardError)
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)));
        row.put(Column.text("unit"), Cell.ofNonEmpty(unit(asked, basis)));
        row.put(
                Column.integer("units"),
                basis.map(b -> Cell.of(b.counted().units())).orElse(Cell.EMPTY));
        row.put(
                Column.integer("coders"),
                basis.map(b -> Cell.of(b.counted().coders())).orElse(Cell.EMPTY));
        row.put(
                Column.integer("ratings"),
                basis.map(b -> Cell.of(b.counted().ratings())).orElse(Cell.EMPTY));
        row.put(
                Column.list("coded"),
                asked.coded().isEmpty()
                        ? Cell.EMPTY
                        : Cell.of(asked.coded().entrySet().stream()
                                .map(coder -> coder.getKey() + " " + coder.getValue())
                                .toList()));
        row.put(
                Column.text("compared"),
                basis.map(b -> Cell.of(
                                b.compared().measured() == Basis.Measured.AGREEMENT ? "agreement" : "disagreement"))
                        .orElse(Cell.EMPTY));
        row.put(
                Column.decimal("observed", DIGITS),
                number(basis.map(b -> b.compared().observed())));
        row.put(
                Column.decimal("expected", DIGITS),
                number(basis.map(b -> b.compared().expected())
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)));
        row.put(
                Column.text("level"),
                chosen(each, Option.LEVEL, each.options().scale().level().id()));
        row.put(
                Column.text("weights"),
                chosen(each, Option.WEIGHTS, each.options().scale().weights().id()));
        row.put(
                Column.text("definition"),
                basis.map(b -> Cell.of(b.definition())).orElse(Cell.EMPTY));
        row.put(
                Column.text("missing"),
                basis.map(b -> Cell.of(b.missing().id())).orElse(Cell.EMPTY));
        row.put(Column.decimal("ci_level", DIGITS), number(interval.map(Uncertainty.Interval::level)));
        row.put(Column.text("ci_method"), interval.map(i -> Cell.of(i.method())).orElse(Cell.EMPTY));
        row.put(Column.decimal("z", DIGITS), number(test.map(Uncertainty.Test::z)));
        row.put(
                Column.decimal("p", DIGITS),
                test.map(t -> Cell.probability(t.p())).orElse(Cell.EMPTY));
        row.put(
                Column.text("reason"),
                estimate instanceof Estimate.Undefined none
                        ? Cell.of("cannot be computed: " + none.reason())
                        : Cell.EMPTY);
        row.put(Column.text("note"), sure.map(s -> Cell.ofNonEmpty(s.note())).orElse(Cell.EMPTY));
        return row;
    }

    /** What was counted: what the comparison cut the texts into, where the statistic is about that. */
    static String unit(Comparison.Question asked, Optional<Basis> basis) {
        String counted = basis.map(b -> b.counted().unit()).orElse("units");
        return counted.equals("units") && !asked.unit().isEmpty() ? asked.unit() : counted;
    }

    private static Cell chosen(Measured each, Option option, String word) {
        return each.statistic().options().contains(option) ? Cell.of(word) : Cell.EMPTY;
    }

    private static Cell number(Optional<Double> number) {
        return number.map(Cell::of).orElse(Cell.EMPTY);
    }

    /** What stands in columns of its own in files: definitions, how intervals were got, and what has no value. */
    private List<String> told() {
        Map<Statistic, Set<String>> conventions = new LinkedHashMap<>();
        Map<String, Set<String>> without = new LinkedHashMap<>();
        Map<String, Set<String>> noted = new LinkedHashMap<>();
        for (Measured each : measured) {
            Set<String> words = conventions.computeIfAbsent(each.statistic(), unused -> new LinkedHashSet<>());
            String where = where(each);
            if (each.estimate() instanceof Estimate.Defined found) {
                words.add(found.basis().definition());
                found.uncertainty().interval().ifPresent(interval -> words.add("interval: " + interval.method()));
                if (!found.uncertainty().note().isEmpty()) {
                    noted.computeIfAbsent(found.uncertainty().note(), unused -> new TreeSet<>())
                            .add(where);
                }
            } else if (each.estimate() instanceof Estimate.Undefined none) {
                without.computeIfAbsent(none.reason(), unused -> new LinkedHashSet<>())
                        .add(where);
            }
        }
        List<String> lines = new ArrayList<>();
        conventions.forEach((statistic, words) -> {
            if (!words.isEmpty()) {
                String all = words.size() > 3 ? statistic.about() : String.join("; ", words);
                lines.add(statistic.id() + ": " + statistic.title() + " (" + statistic.source() + "); " + all);
            }
        });
        without.forEach((reason, where) -> lines.add("cannot be computed: " + reason + " (" + some(where) + ")"));
        noted.forEach((note, where) -> lines.add(note + " (" + some(where) + ")"));
        return lines;
    }

    private String where(Measured each) {
        Comparison.Question asked = each.comparison().question();
        List<String> words = new ArrayList<>();
        words.add(each.statistic().id());
        if (!asked.code().isEmpty()) {
            words.add("of " + asked.code());
        }
        if (!asked.group().isEmpty()) {
            words.add("in " + asked.group());
        }
        if (scope.pairs()) {
            words.add("between " + String.join(" and ", asked.coders()));
        }
        return String.join(" ", words);
    }

    private static String some(Set<String> where) {
        List<String> all = List.copyOf(where);
        int shown = Math.min(6, all.size());
        String words = String.join(", ", all.subList(0, shown));
        return all.size() > shown ? words + " and " + (all.size() - shown) + " more" : words;
    }
}
