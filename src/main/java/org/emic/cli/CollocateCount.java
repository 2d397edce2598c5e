package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.analysis.CollocateRequest;
import org.emic.analysis.CollocateTable;
import org.emic.analysis.Collocates;
import org.emic.analysis.Window;
import org.emic.coding.NodeStretches;
import org.emic.coding.WordTurn;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.model.WordRange;

/** Counts the words near nodes while they are read. */
final class CollocateCount {

    private static final List<String> NARROW = List.of(
            "word",
            "frequency",
            "left",
            "right",
            "pairs",
            "expected",
            "mi",
            "t",
            "log_dice",
            "ll_windows",
            "sources",
            "cases");

    private static final List<String> TRACED = List.of("word", "pairs", "log_dice", "trace");

    private final Vocabulary vocabulary;
    private final Collocates counts;
    private int source = -1;
    private int turn = -1;
    private int[] numbers = new int[0];

    /** Reads everything. */
    CollocateCount(NodeStretches stretches, List<Source> sources, Window window, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.counts = new Collocates(window);
        stretches.each(vocabulary, (words, stretch, nodes) -> add(words, stretch, nodes, sources));
    }

    private void add(WordTurn words, WordRange stretch, List<WordRange> nodes, List<Source> sources) {
        if (words.source() != source) {
            source = words.source();
            turn = -1;
            counts.nextSource(sources.get(source).attributes().caseName());
        }
        if (words.turn() != turn) {
            turn = words.turn();
            counts.nextTurn();
            numbers = new int[words.count()];
        }
        for (int i = stretch.from(); i < stretch.to(); i++) {
            numbers[i] = words.take(i);
        }
        counts.add(numbers, stretch, nodes);
    }

    /**
     * The columns of a table for reading.
     *
     * @param traced whether rows have the commands that list their pairs
     * @param sortedBy the column that rows are sorted by, which is one of them
     */
    static List<String> usual(boolean traced, String sortedBy) {
        List<String> usual = new ArrayList<>(traced ? TRACED : NARROW);
        if (!usual.contains(sortedBy)) {
            usual.add(usual.indexOf("log_dice"), sortedBy);
        }
        return usual;
    }

    CollocateTable table(CollocateRequest request) {
        List<String> written = vocabulary.written();
        return new CollocateTable(
                counts, word -> new CollocateTable.Name(vocabulary.name(word), written.get(word)), request);
    }

    Map<String, Long> denominators() {
        return counts.denominators();
    }
}
