package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.model.Source;

/** The table {@code words-diversity}: how varied the words of each part of a text are, and of all parts together. */
public final class DiversityTable {

    private final CountedWords words;
    private final TextParts parts;
    private final WordRequest request;
    private final WordFooter footer;

    /** What is counted of a part, or of all. */
    private static final class Tally {
        private long words;
        private long types;
        private long once;
        private long sources;
        private final List<Double> mtld = new ArrayList<>();

        void type(long count) {
            types++;
            once += count == 1 ? 1 : 0;
        }

        void source(CountedWords.Size source) {
            sources++;
            words += source.words();
            source.diversity().number().ifPresent(mtld::add);
        }
    }

    /**
     * A table of what was counted.
     *
     * @param study all sources, by the index words were counted with
     */
    public DiversityTable(CountedWords words, List<Source> study, WordNames names, WordRequest request) {
        this.words = words;
        this.parts = new TextParts(words, study, request.parts());
        this.request = request;
        this.footer = new WordFooter(study, names, request);
    }

    /** The table. */
    public Table table() {
        List<Tally> tallies = new ArrayList<>();
        parts.values().forEach(value -> tallies.add(new Tally()));
        Tally all = new Tally();
        Spread spread = parts.spread();
        for (int word = 0; word < words.bound(); word++) {
            long often = words.frequency(word);
            if (often > 0) {
                all.type(often);
            }
            parts.spread(word, spread);
            for (int i = 0; i < spread.parts(); i++) {
                tallies.get(spread.part(i)).type(spread.count(i));
            }
        }
        for (int place = 0; place < words.sources().size(); place++) {
            all.source(words.sources().get(place));
            if (parts.of(place) >= 0) {
                tallies.get(parts.of(place)).source(words.sources().get(place));
            }
        }
        List<Column> counts = counts();
        List<Column> columns = new ArrayList<>(List.of(Naming.group(
                request.parts(), parts.values().stream().map(Optional::of).toList(), counts)));
        columns.addAll(counts);
        List<List<Cell>> rows = new ArrayList<>();
        for (int part = 0; part < tallies.size(); part++) {
            rows.add(row(Cell.of(parts.values().get(part)), tallies.get(part)));
        }
        List<String> notes = new ArrayList<>(footer.outside(parts));
        notes.add("TTR is types by words: it falls with the length of a text. MTLD (McCarthy & Jarvis 2010, threshold"
                + " 0.72, forwards and backwards) is the mean of the sources that repeat a word, mtld_sources.");
        return new Table(
                "words-diversity",
                columns,
                rows,
                new Footer(
                        words.words() == 0 ? List.of() : row(Cell.of(Naming.TOTAL), all),
                        footer.denominators(words),
                        Map.of(),
                        request.filters(),
                        notes));
    }

    private static List<Column> counts() {
        return List.of(
                Column.integer("words"),
                Column.integer("types"),
                Column.integer("once"),
                Column.decimal("ttr", 4),
                Column.decimal("mtld", 2),
                Column.integer("mtld_sources"),
                Column.integer("sources"),
                Column.text("reason"));
    }

    private static List<Cell> row(Cell label, Tally tally) {
        Reasons reasons = new Reasons();
        OptionalDouble mtld =
                tally.mtld.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(WordFooter.mean(tally.mtld));
        return List.of(
                label,
                Cell.of(tally.words),
                Cell.of(tally.types),
                Cell.of(tally.once),
                Cell.ratio(tally.types, tally.words, 1),
                mtld.isPresent()
                        ? Cell.of(mtld.getAsDouble())
                        : reasons.none("no source repeats a word, so the texts are too short for MTLD"),
                Cell.of(tally.mtld.size()),
                Cell.of(tally.sources),
                reasons.cell());
    }
}
