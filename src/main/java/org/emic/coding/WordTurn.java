package org.emic.coding;

import java.util.BitSet;
import java.util.List;
import org.emic.index.TurnUnits;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.model.Span;

/** The words of a turn, numbered from 0 in their order, and which of them are chosen. Used again for the next turn. */
public final class WordTurn {

    private final Vocabulary vocabulary;
    private final List<ChosenText> texts;
    /** Whether each text has anything in this turn, and which words. */
    private final boolean[] here;

    private final BitSet[] chosen;
    private String text = "";
    private Span whole = new Span(0, 0);
    private int source;
    private int turn;
    private int count;

    WordTurn(Vocabulary vocabulary, List<ChosenText> texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.here = new boolean[texts.size()];
        this.chosen = texts.stream().map(each -> new BitSet()).toArray(BitSet[]::new);
    }

    /** Goes to a turn, and tells whether its words have to be read. */
    boolean begins(Source of, int ofSource, int ofTurn) {
        source = ofSource;
        turn = ofTurn;
        boolean any = false;
        for (int i = 0; i < here.length; i++) {
            here[i] = texts.get(i).source(ofSource, of) && texts.get(i).turn(ofSource, of, ofTurn);
            any |= here[i];
        }
        return any;
    }

    /** Reads its words, and tells whether any is chosen. */
    boolean read(String of, Span span) {
        count = vocabulary.read(of, span);
        text = of;
        whole = span;
        boolean any = false;
        for (int i = 0; i < here.length; i++) {
            chosen[i].clear();
            if (here[i]) {
                choose(texts.get(i), chosen[i]);
            }
            any |= !chosen[i].isEmpty();
        }
        return any;
    }

    private void choose(ChosenText by, BitSet into) {
        if (by.isOfWholeTurns()) {
            into.set(0, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (by.overlaps(source, vocabulary.start(i), vocabulary.end(i))) {
                into.set(i);
            }
        }
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

    /** Whether word {@code i} of the turn is chosen, by the only choice there is or by the first. */
    public boolean isChosen(int i) {
        return isChosen(0, i);
    }

    /** Whether word {@code i} of the turn is chosen by the choice of that index. */
    public boolean isChosen(int choice, int i) {
        return chosen[choice].get(i);
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
