package org.emic.analysis;

import java.util.List;
import org.emic.model.Source;

/** A part of the text that is compared, and over what its words are spread. */
record KeynessSide(String name, CountedWords words, TextParts parts, Spread spread) {

    /** A formula of dispersion. */
    interface Formula {
        Score of(PartSizes sizes, Spread spread);
    }

    KeynessSide(String name, CountedWords words, List<Source> study, Grouping by) {
        this(name, words, new TextParts(words, study, by));
    }

    private KeynessSide(String name, CountedWords words, TextParts parts) {
        this(name, words, parts, parts.spread());
    }

    /** In how many sources a word stands. */
    int sources(int word) {
        return words.to(word) - words.from(word);
    }

    /** How a word is spread over the parts, as the formula has it. */
    Cell dispersion(int word, Formula formula, Reasons reasons) {
        parts.spread(word, spread);
        Score score = formula.of(parts.sizes(), spread);
        if (score instanceof Score.Value) {
            return reasons.cell(score);
        }
        if (words.frequency(word) == 0) {
            return reasons.none("it never stands in the " + name);
        }
        return reasons.none(
                spread.isNowhere()
                        ? "it stands in none of the parts of the " + name
                        : "the " + name + " has one part only, over which nothing can be spread");
    }
}
