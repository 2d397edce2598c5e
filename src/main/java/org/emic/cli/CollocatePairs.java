package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.analysis.Window;
import org.emic.coding.Coded;
import org.emic.coding.LastText;
import org.emic.coding.NodeStretches;
import org.emic.coding.Texts;
import org.emic.coding.WordTurn;
import org.emic.diagnostic.EmicException;
import org.emic.index.Vocabulary;
import org.emic.index.Words;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.WordRange;

/** Lists each pair of a node and one word in its window: what a row of the table counts. */
final class CollocatePairs {

    /** The columns of a table for reading. */
    static final List<String> NARROW = List.of("source", "turn", "speaker", "before", "match", "after", "distance");

    private static final List<Column> COLUMNS = List.of(
            Column.text("source"),
            Column.text("case"),
            Column.text("speaker"),
            Column.integer("turn"),
            Column.integer("start"),
            Column.integer("end"),
            Column.before("before"),
            Column.text("match"),
            Column.text("after"),
            Column.integer("distance"),
            Column.text("collocate"),
            Column.integer("collocate_start"),
            Column.integer("collocate_end"));

    private final Window window;
    private final Vocabulary vocabulary;
    private final List<Source> sources;
    private final Texts texts;
    private final String word;
    private final List<List<Cell>> rows = new ArrayList<>();
    private long nodes;
    private long frequency;

    /** The number of the word, once it was met, and how many words of the vocabulary were looked at for it. */
    private int number = -1;

    private int looked;

    /**
     * Reads everything.
     *
     * @param typed the word; its case and accents do not count
     * @throws EmicException CLI-071 if it is not one word
     */
    CollocatePairs(NodeStretches stretches, Coded coded, Window window, FoldedWord typed) {
        this.window = window;
        this.vocabulary = Vocabulary.of(typed.language());
        this.sources = coded.study().sources();
        this.texts = new LastText(coded.texts());
        this.word = typed.folded();
        stretches.each(vocabulary, this::add);
        if (frequency == 0) {
            typed.requireOne();
        }
    }

    /**
     * A word as somebody typed it.
     *
     * @param language of the texts, a BCP 47 tag
     */
    record FoldedWord(String typed, String language) {

        /** As rules compare it. What is several words, or none, may still be a word of a text that a table shows. */
        String folded() {
            List<String> words = Words.folded(language, typed);
            return words.size() == 1 ? words.get(0) : typed;
        }

        void requireOne() {
            int words = Words.folded(language, typed).size();
            if (words != 1) {
                throw EmicException.of(
                        "CLI-071",
                        "'" + typed + "' is " + (words == 0 ? "no word" : words + " words"),
                        "--pairs takes one word of the table; for several, search: emic search '\"…\" NEAR/4 …'");
            }
        }
    }

    private void add(WordTurn words, WordRange stretch, List<WordRange> found) {
        nodes += found.size();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            frequency += is(words, i) ? 1 : 0;
        }
        for (WordRange node : found) {
            WordRange around = new WordRange(window.from(node, stretch), window.to(node, stretch));
            for (int i = around.from(); i < around.to(); i++) {
                if ((i < node.from() || i >= node.to()) && is(words, i)) {
                    rows.add(row(words, around, node, i));
                }
            }
        }
    }

    private boolean is(WordTurn words, int i) {
        for (; looked < vocabulary.size(); looked++) {
            if (vocabulary.name(looked).equals(word)) {
                number = looked;
            }
        }
        return words.word(i) == number;
    }

    private List<Cell> row(WordTurn words, WordRange around, WordRange node, int collocate) {
        Source source = sources.get(words.source());
        String text = words.text();
        Span match = new Span(
                words.span(node.from()).start(), words.span(node.to() - 1).end());
        Span at = words.span(collocate);
        Span points = texts.points(source).fromUtf16(match);
        Span collocatePoints = texts.points(source).fromUtf16(at);
        return List.of(
                Cell.of(source.id()),
                Cell.ofNonEmpty(source.attributes().caseName()),
                Cell.ofNonEmpty(source.turns().speaker(words.turn())),
                Cell.of(words.turn() + 1),
                Cell.of(points.start()),
                Cell.of(points.end()),
                Cell.of(text.substring(words.span(around.from()).start(), match.start())),
                Cell.of(match.in(text)),
                Cell.of(text.substring(match.end(), words.span(around.to() - 1).end())),
                Cell.of(collocate < node.from() ? collocate - node.from() : collocate - node.to() + 1),
                Cell.of(at.in(text)),
                Cell.of(collocatePoints.start()),
                Cell.of(collocatePoints.end()));
    }

    Table table(Map<String, List<String>> filters) {
        return new Table("collocate-pairs", COLUMNS, rows, Footer.of(Map.of("pairs", (long) rows.size()), filters));
    }

    /** What to say if there is no pair. */
    Optional<String> nothing() {
        if (!rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                nodes == 0
                        ? "nothing found: the rule matches nowhere in what was searched"
                        : "no pair with '" + word + "', which stands " + Counted.of(frequency, "time")
                                + " in what was searched");
    }
}
