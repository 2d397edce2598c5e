package org.emic.cli;

import java.util.Optional;
import org.emic.analysis.CountedWords;
import org.emic.analysis.WordCounter;
import org.emic.diagnostic.EmicException;
import org.emic.index.Vocabulary;

/**
 * The words of a target and of a reference, in one reading. No word is on both sides, or each would be compared with itself:
 * what both filters choose is the target's.
 *
 * @param both how many words the reference lost so
 */
record TwoSides(CountedWords target, CountedWords reference, long both) {

    /**
     * Counts them.
     *
     * @param against the filters of the reference; empty for all other words of the study
     * @throws EmicException CLI-063 if the target has no words, CLI-064 if the reference has none of its own
     */
    static TwoSides count(
            FilteredWords words, FilterOptions filters, Optional<FilterOptions> against, Vocabulary vocabulary) {
        ChosenTaker target = new ChosenTaker(new WordCounter());
        ChosenTaker reference = new ChosenTaker(new WordCounter());
        long[] both = {0};
        words.of(filters, against.orElseGet(FilterOptions::new)).each(vocabulary, turn -> {
            for (int i = 0; i < turn.count(); i++) {
                both[0] += turn.isChosen(0, i) && turn.isChosen(1, i) ? 1 : 0;
            }
            target.take(turn, i -> turn.isChosen(0, i));
            reference.take(turn, i -> turn.isChosen(1, i) && !turn.isChosen(0, i));
        });
        TwoSides sides = new TwoSides(target.counted(), reference.counted(), against.isPresent() ? both[0] : 0);
        if (sides.target.words() == 0) {
            throw EmicException.of(
                    "CLI-063",
                    "the target has no words",
                    "the filters before --against choose it; try them with emic words");
        }
        if (sides.reference.words() == 0) {
            throw EmicException.of(
                    "CLI-064", nothingLeft(sides, against.isPresent()), hint(sides, against.isPresent()));
        }
        return sides;
    }

    private static String nothingLeft(TwoSides sides, boolean asked) {
        if (!asked) {
            return "the target is all " + sides.target.words()
                    + " words of the study, so there is nothing to compare with";
        }
        return sides.both == 0
                ? "the reference has no words"
                : "all " + sides.both
                        + " words of the reference are in the target too, so there is nothing to compare with";
    }

    private static String hint(TwoSides sides, boolean asked) {
        if (!asked) {
            return "choose a target: emic keyness --role parent --against --role worker";
        }
        return sides.both == 0
                ? "the filters behind --against choose it; try them with emic words"
                : "choose the narrower part as the target, or a reference that goes beyond it";
    }
}
