package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.emic.model.Coding;
import org.emic.model.Passage;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.TimeSpan;
import org.emic.model.Value;

/**
 * The table {@code segments}: one row a coding, with where it stands, what it says and who applied it. The columns are
 * those of the design's section 8, then {@code attr_NAME} for every attribute of the study but {@code case}.
 */
public final class SegmentTable {

    /** Its name. */
    public static final String NAME = "segments";

    private record Entry(Column column, Function<Segment, Cell> cell) {}

    private final Map<String, Entry> entries;

    private SegmentTable(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * All columns.
     *
     * @param sources of the study, whose attributes become columns
     */
    public static SegmentTable of(Collection<Source> sources) {
        Map<String, Entry> all = new LinkedHashMap<>();
        text(all, "segment_id", segment -> segment.coding().id());
        text(all, "source", segment -> segment.source().id());
        text(all, "title", segment -> segment.source().title());
        text(all, "kind", segment -> segment.source().kind());
        text(all, "case", segment -> segment.source().attributes().caseName());
        text(all, "speaker", segment -> segment.passage().speaker());
        text(all, "role", segment -> segment.passage().role());
        number(all, "turn", segment -> segment.passage().turn());
        number(all, "start", segment -> segment.passage().codePoints().start());
        number(all, "end", segment -> segment.passage().codePoints().end());
        number(all, "start_line", segment -> segment.passage().startLine());
        number(all, "end_line", segment -> segment.passage().endLine());
        text(all, "start_time", segment -> clock(segment.passage(), TimeSpan::start));
        text(all, "end_time", segment -> clock(segment.passage(), TimeSpan::end));
        text(all, "code", segment -> segment.code().id());
        text(all, "code_path", segment -> segment.code().path());
        text(all, "code_name", segment -> segment.code().name());
        text(all, "codebook", segment -> segment.code().codebook());
        text(all, "codebook_version", segment -> segment.code().version());
        text(all, "coder", segment -> segment.coding().coder());
        text(all, "origin", segment -> word(segment.coding().origin()));
        list(all, "rule_id", Segment::rules);
        number(all, "hits", segment -> segment.coding().hits());
        list(all, "matched", Segment::matched);
        all.put(
                "text",
                new Entry(
                        Column.text("text"),
                        segment -> Cell.of(segment.passage().text())));
        all.put(
                "before",
                new Entry(
                        Column.before("before"),
                        segment -> Cell.of(segment.passage().before())));
        all.put(
                "after",
                new Entry(
                        Column.text("after"),
                        segment -> Cell.of(segment.passage().after())));
        number(all, "words", segment -> segment.coding().words());
        text(all, "memo", segment -> segment.coding().memo());
        text(all, "created", segment -> segment.coding().created());
        SourceTable.attributes(sources)
                .forEach((name, column) -> all.put(column.name(), new Entry(column, attribute(name))));
        return new SegmentTable(all);
    }

    /** The names of all columns, in order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The same table with these columns, in this order; each must be one of {@link #names()}. */
    public SegmentTable only(List<String> names) {
        Map<String, Entry> some = new LinkedHashMap<>();
        names.forEach(name -> some.put(name, entries.get(name)));
        return new SegmentTable(some);
    }

    /** Whether the rules have to be asked again which words they matched. */
    public boolean needsMatches() {
        return entries.containsKey("rule_id") || entries.containsKey("matched");
    }

    public List<Column> columns() {
        return entries.values().stream().map(Entry::column).toList();
    }

    /** One cell a column. */
    public List<Cell> row(Segment segment) {
        List<Cell> cells = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> cells.add(entry.cell().apply(segment)));
        return cells;
    }

    private static Function<Segment, Cell> attribute(String name) {
        return segment -> {
            Value value = segment.source().attributes().values().get(name);
            return value == null ? Cell.EMPTY : Cell.of(value);
        };
    }

    private static String clock(Passage passage, Function<TimeSpan, Long> end) {
        return passage.time().map(end).map(TimeSpan::clock).orElse("");
    }

    private static String word(Coding.By origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static void text(Map<String, Entry> all, String name, Function<Segment, String> value) {
        all.put(name, new Entry(Column.text(name), segment -> Cell.ofNonEmpty(value.apply(segment))));
    }

    private static void number(Map<String, Entry> all, String name, Function<Segment, Integer> value) {
        boolean fromOne = name.equals("turn");
        all.put(name, new Entry(Column.integer(name), segment -> {
            int number = value.apply(segment);
            return fromOne && number == 0 ? Cell.EMPTY : Cell.of(number);
        }));
    }

    private static void list(Map<String, Entry> all, String name, Function<Segment, List<String>> value) {
        all.put(name, new Entry(Column.list(name), segment -> Cell.of(value.apply(segment))));
    }
}
