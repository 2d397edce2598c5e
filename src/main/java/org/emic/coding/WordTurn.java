package org.emic.coding;

import java.util.BitSet;
import org.emic.index.TurnUnits;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.model.Span;

/** The words of a turn, numbered from 0 in their order, and which of them are chosen. Used again for the next turn. */
public final class WordTurn {

    private final Vocabulary vocabulary;
    private final BitSet chosen = new BitSet();
    private String text = "";
    private Span whole = new Span(0, 0);
    private int source;
    private int turn;
    private int count;

    WordTurn(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void read(String of, Span span, int ofSource, int ofTurn) {
        count = vocabulary.read(of, span);
        text = of;
        whole = span;
        source = ofSource;
        turn = ofTurn;
    }

    /** Chooses the words that share text with {@code text}, and tells how many there are. */
    int choose(ChosenText text) {
        chosen.clear();
        if (text.isOfWholeTurns()) {
            chosen.set(0, count);
            return count;
        }
        for (int i = 0; i < count; i++) {
            if (text.overlaps(source, vocabulary.start(i), vocabulary.end(i))) {
                chosen.set(i);
            }
        }
        return chosen.cardinality();
    }

    /** The first word of each of its units. */
    int[] firstWords(TurnUnits units, Source of) {
        return units.firstWords(text, of, whole, vocabulary);
    }

    /** The stored text of its source. */
    public String text() {
        return text;
    }

    /** The index of the source in the study. */
    public int source() {
        return source;
    }

    /** The index of the turn in its source. */
    public int turn() {
        return turn;
    }

    /** How many words the turn has, chosen or not. */
    public int count() {
        return count;
    }

    /** Whether word {@code i} of the turn is chosen. */
    public boolean isChosen(int i) {
        return chosen.get(i);
    }

    /** The number in the vocabulary of word {@code i}. */
    public int word(int i) {
        return vocabulary.word(i);
    }

    /** The same, of which one more is counted in the way it is written here. */
    public int take(int i) {
        return vocabulary.take(i);
    }

    /** Where word {@code i} stands in the text, UTF-16 units. */
    public Span span(int i) {
        return new Span(vocabulary.start(i), vocabulary.end(i));
    }
}
