package org.emic.cli;

import java.util.function.IntPredicate;
import org.emic.analysis.CountedWords;
import org.emic.analysis.WordCounter;
import org.emic.coding.WordTurn;

/** Hands words of turns to a counter. */
final class ChosenTaker {

    private final WordCounter counter;
    private int[] words = new int[64];

    ChosenTaker(WordCounter counter) {
        this.counter = counter;
    }

    /** All that were taken. */
    CountedWords counted() {
        return counter.counted();
    }

    /**
     * Counts words of a turn.
     *
     * @param wanted which of them, by their place in the turn
     */
    void take(WordTurn turn, IntPredicate wanted) {
        if (words.length < turn.count()) {
            words = new int[2 * turn.count()];
        }
        int count = 0;
        for (int i = 0; i < turn.count(); i++) {
            if (wanted.test(i)) {
                words[count++] = turn.take(i);
            }
        }
        counter.turn(turn.source(), words, count);
    }
}
