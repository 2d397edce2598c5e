package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.index.TurnUnits;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.WordRange;

/**
 * The words of a filter, cut where no window reaches over, with the nodes in them: what a rule matched. A stretch ends with
 * its turn, sentence or paragraph, and where words are not chosen. A node that does not lie in one stretch as a whole is
 * left out.
 */
public final class NodeStretches {

    /** Takes stretches. */
    @FunctionalInterface
    public interface Sink {
        /**
         * A stretch.
         *
         * @param turn it is in; good until the next stretch
         * @param stretch which of the turn's words it is made of
         * @param nodes in it, in their order
         */
        void stretch(WordTurn turn, WordRange stretch, List<WordRange> nodes);
    }

    private final ChosenWords words;
    private final Map<Integer, List<Span>> hits;
    private final List<Source> sources;
    private final TurnUnits units;

    /** The nodes of the source that is looked at, and the first of them that may lie in the next stretch. */
    private List<Span> nodes = List.of();

    private int source = -1;
    private int next;

    /**
     * @param words of the filter
     * @param hits what matched, as {@link Search#hits} gives it, in units of the same {@code kind}
     * @param coded the study
     * @param units cuts turns
     */
    public NodeStretches(ChosenWords words, Map<Integer, List<Span>> hits, Coded coded, TurnUnits units) {
        this.words = words;
        this.hits = hits;
        this.sources = coded.study().sources();
        this.units = units;
    }

    /** Gives {@code sink} all stretches, in the order of the sources. */
    public void each(Vocabulary vocabulary, Sink sink) {
        words.each(vocabulary, turn -> {
            if (turn.source() != source) {
                source = turn.source();
                nodes = hits.getOrDefault(source, List.of());
                next = 0;
            }
            turn(turn, sink);
        });
    }

    private void turn(WordTurn turn, Sink sink) {
        int[] firsts = turn.firstWords(units, sources.get(source));
        for (int unit = 0; unit < firsts.length; unit++) {
            int end = unit + 1 < firsts.length ? firsts[unit + 1] : turn.count();
            int from = firsts[unit];
            while (from < end) {
                int to = from;
                while (to < end && turn.isChosen(to)) {
                    to++;
                }
                if (to > from) {
                    WordRange stretch = new WordRange(from, to);
                    sink.stretch(turn, stretch, nodesIn(turn, stretch));
                }
                from = to + 1;
            }
        }
    }

    private List<WordRange> nodesIn(WordTurn turn, WordRange stretch) {
        int start = turn.span(stretch.from()).start();
        while (next < nodes.size() && nodes.get(next).start() < start) {
            next++;
        }
        int end = turn.span(stretch.to() - 1).end();
        List<WordRange> found = new ArrayList<>();
        int word = stretch.from();
        while (next < nodes.size() && nodes.get(next).end() <= end) {
            Span node = nodes.get(next++);
            while (turn.span(word).start() < node.start()) {
                word++;
            }
            int first = word;
            while (word < stretch.to() && turn.span(word).start() < node.end()) {
                word++;
            }
            found.add(new WordRange(first, word));
        }
        return found;
    }
}
