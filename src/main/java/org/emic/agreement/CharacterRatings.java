package org.emic.agreement;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Spans as ratings of single characters (or whatever positions they count): each character a unit of its own. */
public final class CharacterRatings {

    /** The category of characters that a coder marked. */
    public static final String CODED = "coded";

    /** The category of characters that a coder left. */
    public static final String NOT_CODED = "not coded";

    private static final Categories BINARY = Categories.declared(List.of(NOT_CODED, CODED));

    private CharacterRatings() {}

    /**
     * Whether each coder marked a character with any of the values. Adjacent and overlapping marks are one: only
     * whether a character is marked counts.
     *
     * @param values none for any value at all
     */
    public static Ratings binary(Spans spans, Collection<String> values) {
        RatingsBuilder ratings = Ratings.of(spans.coders(), BINARY);
        for (Positions.Piece piece : Positions.of(spans.only(values))) {
            ratings.units(
                    piece.span().length(),
                    piece.values().stream()
                            .map(marked -> marked.isEmpty() ? NOT_CODED : CODED)
                            .toArray(String[]::new));
        }
        return ratings.build();
    }

    /**
     * Which of the values each coder gave a character; missing where a coder gave none of them.
     *
     * @param values which are taken to exclude each other; none for all that occur
     * @throws Clash if a coder gave a character two of them
     */
    static Ratings exclusive(Spans spans, Collection<String> values) throws Clash {
        Spans own = spans.only(values);
        RatingsBuilder ratings = Ratings.of(own.coders(), Categories.found(own.values()));
        for (Positions.Piece piece : Positions.of(own)) {
            String[] row = new String[own.coders().size()];
            for (int coder = 0; coder < row.length; coder++) {
                SortedSet<String> given = piece.values().get(coder);
                if (given.size() > 1) {
                    throw new Clash(own.coders().get(coder) + " gave ["
                            + piece.span().start() + ", "
                            + piece.span().end() + ") of " + piece.source() + " both '" + given.first() + "' and '"
                            + given.last() + "'");
                }
                row[coder] = given.isEmpty() ? null : given.first();
            }
            ratings.units(piece.span().length(), row);
        }
        return ratings.build();
    }

    /** Two values of one coder on one character, where values exclude each other. */
    static final class Clash extends Exception {

        private static final long serialVersionUID = 1L;

        Clash(String words) {
            super(words);
        }
    }
}
