package org.emic.coding;

import java.util.Set;
import java.util.TreeSet;
import org.emic.model.Extent;
import org.emic.model.Source;

/**
 * What a search goes through: the denominators of everything it counts.
 *
 * @param turns of the speakers that are wanted; in notes, paragraphs
 * @param words tokens in these turns
 * @param sources that are wanted; if speakers or roles are asked for, only those with a turn of theirs
 * @param cases of these sources
 */
public record Searched(long turns, long words, int sources, int cases) {

    /** Counts what {@code choice} lets through. Reads no text. */
    public static Searched of(Coded coded, Choice choice) {
        long turns = 0;
        long words = 0;
        int sources = 0;
        Set<String> cases = new TreeSet<>();
        for (Source source : coded.study().sources()) {
            if (!choice.source(source)) {
                continue;
            }
            Extent extent = coded.texts().extent(source);
            int own = 0;
            for (int i = 0; i < source.turns().size(); i++) {
                if (choice.turn(source, source.turns().get(i))) {
                    own++;
                    words += extent.turnWords(i);
                }
            }
            turns += own;
            if (own > 0 || choice.turns().isEmpty()) {
                sources++;
                cases.add(source.attributes().caseName());
            }
        }
        cases.remove("");
        return new Searched(turns, words, sources, cases.size());
    }
}
