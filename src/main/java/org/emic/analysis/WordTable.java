package org.emic.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emic.model.Source;

/** The table {@code words}: a row a word, the most frequent first, with how evenly it is spread. */
public final class WordTable {

    /** The columns of a table for reading, which fit a window of 80; a row of stems has {@code stem} and {@code words} for the first two. */
    private static final List<String> USUAL =
            List.of("word", "form", "frequency", "per_1000_words", "sources", "cases", "dp", "reason");

    private final CountedWords words;
    private final List<Source> study;
    private final WordNames names;
    private final WordRequest request;
    private final TextParts parts;
    private final int[] caseOf;
    private final BitSet cases = new BitSet();
    private final Spread spread;

    /**
     * A table of what was counted.
     *
     * @param study all sources, by the index words were counted with
     */
    public WordTable(CountedWords words, List<Source> study, WordNames names, WordRequest request) {
        this.words = words;
        this.study = study;
        this.names = names;
        this.request = request;
        this.parts = new TextParts(words, study, request.parts());
        this.spread = parts.spread();
        Map<String, Integer> known = new HashMap<>();
        this.caseOf = words.sources().stream()
                .map(each -> study.get(each.source()).attributes().caseName())
                .mapToInt(name -> name.isEmpty() ? -1 : known.computeIfAbsent(name, each -> known.size()))
                .toArray();
    }

    /** The columns that people read. */
    public List<String> usual() {
        List<String> usual = new ArrayList<>(USUAL);
        if (request.stems()) {
            usual.set(0, "stem");
            usual.set(1, "words");
        }
        if (request.trace()) {
            usual.add("trace");
        }
        return usual;
    }

    private record Word(int number, long frequency, String name) {}

    /** The table. */
    public LongTable table() {
        List<Word> all = IntStream.range(0, words.bound())
                .mapToObj(word -> new Word(word, words.frequency(word), names.name(word)))
                .filter(word -> word.frequency() > 0 && !names.isStopWord(word.number()))
                .toList();
        List<Word> frequent = all.stream()
                .filter(word -> word.frequency() >= request.min())
                .sorted(Comparator.comparingLong(Word::frequency).reversed().thenComparing(Word::name))
                .toList();
        List<Word> shown = frequent.subList(0, Math.min(request.top().orElse(frequent.size()), frequent.size()));
        WordFooter footer = new WordFooter(study, names, request);
        List<String> notes = new ArrayList<>();
        if (words.words() > 0) {
            notes.add(WordFooter.diversity(words));
            notes.addAll(footer.dispersion(parts, ""));
        }
        notes.addAll(footer.stopWords(List.of(words)));
        notes.addAll(footer.rows(all.size() - frequent.size(), frequent.size() - shown.size()));
        return new LongTable(
                "words",
                columns(),
                () -> shown.stream().map(this::row).iterator(),
                new Footer(List.of(), footer.denominators(words), Map.of(), request.filters(), notes));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(request.stems() ? "stem" : "word")));
        columns.add(request.stems() ? Column.list("words") : Column.text("form"));
        columns.add(Column.integer("frequency"));
        columns.add(Column.decimal("per_1000_words", 2));
        columns.add(Column.integer("sources"));
        columns.add(Column.integer("cases"));
        columns.add(Column.decimal("dp", 3));
        columns.add(Column.decimal("dp_norm", 3));
        columns.add(Column.decimal("juilland_d", 3));
        columns.add(Column.text("reason"));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        return columns;
    }

    private List<Cell> row(Word word) {
        Reasons reasons = new Reasons();
        parts.spread(word.number(), spread);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(word.name()),
                request.stems() ? Cell.of(names.folds(word.number())) : Cell.of(names.written(word.number())),
                Cell.of(word.frequency()),
                Cell.ratio(word.frequency(), words.words(), 1000),
                Cell.of(words.to(word.number()) - words.from(word.number())),
                Cell.of(cases(word.number())),
                reasons.cell(parts.sizes().dp(spread)),
                reasons.cell(parts.sizes().dpNorm(spread)),
                reasons.cell(parts.sizes().juillandD(spread)),
                reasons.cell()));
        if (request.trace()) {
            cells.add(Followed.search(names.rule(word.number()), request.filters()));
        }
        return cells;
    }

    private int cases(int word) {
        cases.clear();
        for (int i = words.from(word); i < words.to(word); i++) {
            int of = caseOf[words.source(i)];
            if (of >= 0) {
                cases.set(of);
            }
        }
        return cases.cardinality();
    }
}
