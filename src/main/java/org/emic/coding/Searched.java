package org.emic.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * What a search goes through: the denominators of everything it counts.
 *
 * @param turns of the speakers that are wanted, and with codings if these are asked for; in notes, paragraphs
 * @param words tokens in these turns; if codings are asked for, those under them
 * @param sources that are wanted; if speakers, roles or codings are asked for, only those with such a turn
 * @param cases of these sources
 */
public record Searched(long turns, long words, int sources, int cases) {

    /**
     * Counts what the filter chooses. Reads no text unless codings are asked for.
     *
     * @param language of the texts, a BCP 47 tag
     */
    public static Searched of(Coded coded, ChosenText text, String language) {
        Texts texts = new LastText(coded.texts());
        long turns = 0;
        long words = 0;
        int sources = 0;
        Set<String> cases = new TreeSet<>();
        List<Source> all = coded.study().sources();
        for (int index = 0; index < all.size(); index++) {
            Source source = all.get(index);
            if (!text.source(index, source)) {
                continue;
            }
            int own = 0;
            for (int i = 0; i < source.turns().size(); i++) {
                own += text.turn(index, source, i) ? 1 : 0;
            }
            words += text.words(index, source, new Span(0, texts.extent(source).length()), texts, language);
            turns += own;
            if (own > 0 || text.takesAll()) {
                sources++;
                cases.add(source.attributes().caseName());
            }
        }
        cases.remove("");
        return new Searched(turns, words, sources, cases.size());
    }
}
