package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.ConsequenceFinder;
import org.emic.coding.Consequences;
import org.emic.model.Source;
import org.emic.project.Workspace;
import org.emic.report.Effects;

/** What a new version of a codebook codes otherwise in a project, as the report wants it. */
final class EffectsReport {

    /** A column of numbers and what it has of a code. */
    private record Count(String name, ToIntFunction<Consequences.OfCode> value) {}

    private static final List<Count> COUNTS = List.of(
            new Count("before", Consequences.OfCode::before),
            new Count("after", Consequences.OfCode::after),
            new Count("gained", code -> code.gained().count()),
            new Count("lost", code -> code.lost().count()),
            new Count("to_others", Consequences.OfCode::left),
            new Count("from_others", Consequences.OfCode::came),
            new Count("stranded", Consequences.OfCode::stranded));

    private EffectsReport() {}

    /** @param quotes how many passages are shown of each sort */
    static Effects of(ComparedBooks books, Workspace study, int quotes) {
        Consequences found = new ConsequenceFinder(
                        new ConsequenceFinder.Versions(
                                books.before(), books.after(), books.diff().successors()),
                        new ConsequenceFinder.Ground(study.study(), study.index(), study.log(), study.sources()),
                        quotes)
                .find();
        List<Effects.Group> groups = new ArrayList<>();
        for (Consequences.OfCode code : found.codes()) {
            add("lost", code.code(), code.lost(), groups);
            add("gained", code.code(), code.gained(), groups);
        }
        found.relabelled()
                .forEach(each -> groups.add(new Effects.Group(
                        "relabelled", each.from(), each.to(), each.passages().count(), quoted(each.passages()))));
        return new Effects(table(found, study.sources().all()), groups);
    }

    private static void add(String kind, String code, Consequences.Passages passages, List<Effects.Group> groups) {
        if (passages.count() > 0) {
            groups.add(new Effects.Group(kind, code, "", passages.count(), quoted(passages)));
        }
    }

    private static List<Effects.Quoted> quoted(Consequences.Passages passages) {
        return passages.first().stream()
                .map(quote -> new Effects.Quoted(quote.source(), quote.passage()))
                .toList();
    }

    private static Table table(Consequences found, List<Source> sources) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("code")));
        COUNTS.forEach(count ->
                columns.add(Column.integer(count.name()).labelled(count.name().replace('_', ' '))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Consequences.OfCode code : found.codes()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(code.code())));
            COUNTS.forEach(count -> row.add(Cell.of(count.value().applyAsInt(code))));
            rows.add(row);
        }
        List<Cell> totals = new ArrayList<>(List.of(Cell.of("(total)")));
        COUNTS.forEach(count -> totals.add(Cell.of(
                found.codes().stream().mapToLong(count.value()::applyAsInt).sum())));
        Map<String, Long> denominators = new LinkedHashMap<>();
        denominators.put("sources", (long) sources.size());
        denominators.put(
                "turns",
                sources.stream().mapToLong(source -> source.turns().size()).sum());
        return new Table(
                "consequences", columns, rows, new Footer(totals, denominators, Map.of(), Map.of(), List.of()));
    }
}
