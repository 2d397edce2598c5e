package org.emic.query;

import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * A coding as a question sees it.
 *
 * @param coding what was coded
 * @param source it lies in
 * @param said the words: all of the coding, or what of it lies in one unit
 * @param place where it stands among the others of its frame, in UTF-16 units: the words, or the whole unit that carries
 *     the code; in a frame of one unit always the same
 */
public record Piece(Coding coding, Source source, Span said, Span place) implements Comparable<Piece> {

    /** The coding as it is, in its own place. */
    public static Piece whole(Coding coding, Source source) {
        return new Piece(coding, source, coding.span(), coding.span());
    }

    /** Whether it is the same coding in the same place. */
    boolean isSame(Piece other) {
        return coding.equals(other.coding) && place.equals(other.place) && source.equals(other.source);
    }

    /** By source, place, words, then coding. */
    @Override
    public int compareTo(Piece other) {
        int order = source.compareTo(other.source);
        order = order != 0 ? order : place.compareTo(other.place);
        order = order != 0 ? order : said.compareTo(other.said);
        return order != 0 ? order : coding.compareTo(other.coding);
    }
}
