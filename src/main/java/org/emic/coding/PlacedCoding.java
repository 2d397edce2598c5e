package org.emic.coding;

import java.util.Optional;
import org.emic.index.Words;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * What a person coded, with its place in the text as it is in memory.
 *
 * @param logged the coding
 * @param span in UTF-16 units of the stored text
 * @param words how many there are in it
 */
public record PlacedCoding(LoggedCoding logged, Span span, int words) {

    /**
     * Finds the place of a coding in its source.
     *
     * @param language of the texts, a BCP 47 tag: what a word is depends on it
     * @return empty if the coding lies behind the end of the text
     */
    public static Optional<PlacedCoding> of(LoggedCoding logged, Source source, Texts texts, String language) {
        if (logged.points().end() > texts.extent(source).codePoints()) {
            return Optional.empty();
        }
        Span span = texts.points(source).toUtf16(logged.points());
        return Optional.of(new PlacedCoding(logged, span, Words.count(language, texts.text(source), span)));
    }
}
