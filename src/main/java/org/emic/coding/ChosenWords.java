package org.emic.coding;

import java.util.List;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.model.Turns;

/**
 * The words of {@link ChosenText}, turn by turn, in the order of the sources. Texts are read one at a time and their words
 * are not kept, so a study may be larger than memory.
 *
 * <p>A word is chosen if it shares text with what is chosen: a word that the edge of a segment cuts is chosen as a whole,
 * and one under several segments is chosen once.
 */
public final class ChosenWords {

    /** Takes the turns. */
    @FunctionalInterface
    public interface Sink {
        /** A turn with at least one chosen word; it is good until the next one. */
        void turn(WordTurn turn);
    }

    private final List<ChosenText> chosen;
    private final List<Source> sources;
    private final Texts texts;

    /** @param coded whose texts are read */
    public ChosenWords(ChosenText text, Coded coded) {
        this(List.of(text), coded);
    }

    /**
     * The words of several choices in one reading.
     *
     * @param chosen at least one; a word may be of several, {@link WordTurn#isChosen(int, int)} tells
     */
    public ChosenWords(List<ChosenText> chosen, Coded coded) {
        this.chosen = List.copyOf(chosen);
        this.sources = coded.study().sources();
        this.texts = coded.texts();
    }

    /**
     * Reads them all.
     *
     * @param vocabulary numbers the words; it meets every word of the turns that are read, chosen or not
     * @throws org.emic.diagnostic.EmicException if a text cannot be read
     */
    public void each(Vocabulary vocabulary, Sink sink) {
        WordTurn turn = new WordTurn(vocabulary, chosen);
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            int index = i;
            if (chosen.stream().anyMatch(text -> text.source(index, source))) {
                each(i, source, turn, sink);
            }
        }
    }

    private void each(int index, Source source, WordTurn turn, Sink sink) {
        String words = null;
        Turns turns = source.turns();
        for (int t = 0; t < turns.size(); t++) {
            if (turn.begins(source, index, t)) {
                words = words == null ? texts.text(source) : words;
                if (turn.read(words, turns.get(t).span())) {
                    sink.turn(turn);
                }
            }
        }
    }
}
