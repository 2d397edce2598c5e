package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.emic.model.Attributes;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.emic.model.Value;

/** The table {@code sources}: what each source is, how much it holds, where it came from, and its attributes. */
public final class SourceTable {

    private static final String NAME = "sources";

    private SourceTable() {}

    /**
     * One row a source, in their order.
     *
     * @param words in the turns of a source
     * @param filters what the list was restricted to
     */
    public static Table of(List<Source> sources, ToIntFunction<Source> words, Map<String, List<String>> filters) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("source"),
                Column.text("title"),
                Column.text("kind"),
                Column.text("case"),
                Column.integer("turns"),
                Column.integer("words"),
                Column.list("speakers"),
                Column.text("file"),
                Column.text("part"),
                Column.text("format"),
                Column.text("encoding")));
        Map<String, Column> attributes = attributes(sources);
        columns.addAll(attributes.values());
        List<List<Cell>> rows = new ArrayList<>();
        long allTurns = 0;
        long allWords = 0;
        Set<String> cases = new TreeSet<>();
        for (Source source : sources) {
            int count = words.applyAsInt(source);
            allTurns += source.turns().size();
            allWords += count;
            cases.add(source.attributes().caseName());
            rows.add(row(source, count, attributes.keySet()));
        }
        cases.remove("");
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("units", allTurns);
        counts.put("words", allWords);
        counts.put("sources", (long) sources.size());
        counts.put("cases", (long) cases.size());
        return new Table(NAME, columns, rows, Footer.of(counts, filters));
    }

    private static List<Cell> row(Source source, int words, Collection<String> attributes) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(source.id()),
                Cell.of(source.title()),
                Cell.of(source.kind()),
                Cell.ofNonEmpty(source.attributes().caseName()),
                Cell.of(source.turns().size()),
                Cell.of(words),
                Cell.of(source.turns().stream()
                        .map(Turn::speaker)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList()),
                Cell.of(source.origin().file()),
                Cell.ofNonEmpty(source.origin().part()),
                Cell.of(source.origin().format()),
                Cell.ofNonEmpty(source.origin().encoding())));
        for (String name : attributes) {
            row.add(source.attributes().get(name).map(Cell::of).orElse(Cell.EMPTY));
        }
        return row;
    }

    /** The columns {@code attr_NAME} of all attributes but {@code case}, by name. */
    static Map<String, Column> attributes(Collection<Source> sources) {
        Map<String, List<Value>> values = new TreeMap<>();
        sources.forEach(source -> source.attributes()
                .values()
                .forEach((name, value) -> values.computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(value)));
        values.remove(Attributes.CASE);
        Map<String, Column> columns = new LinkedHashMap<>();
        values.forEach((name, all) -> columns.put(name, Column.of("attr_" + name, all)));
        return columns;
    }
}
