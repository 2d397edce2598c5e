package org.emic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emic.model.Span;

/** Pieces by where they begin, so that those that share text with a place are found without looking at all. */
final class Neighbours {

    private final List<Piece> pieces;
    private final int longest;

    Neighbours(List<Piece> pieces) {
        this.pieces = pieces.stream().sorted(Comparator.comparing(Piece::place)).toList();
        this.longest =
                pieces.stream().mapToInt(piece -> piece.place().length()).max().orElse(0);
    }

    /** Those that share text with {@code place}. */
    List<Piece> sharing(Span place) {
        List<Piece> found = new ArrayList<>();
        for (int i = first(place.start() - longest);
                i < pieces.size() && pieces.get(i).place().start() < place.end();
                i++) {
            if (pieces.get(i).place().overlaps(place)) {
                found.add(pieces.get(i));
            }
        }
        return found;
    }

    /** All that may lie to {@code place} in a relation. */
    List<Piece> candidates(Span place, Relation relation) {
        return relation.isShared() || relation == Relation.OUTSIDE ? around(place) : pieces;
    }

    /** Those that share text with {@code place} or touch it; spans without text share none and are still equal to others. */
    private List<Piece> around(Span place) {
        List<Piece> found = new ArrayList<>();
        for (int i = first(place.start() - longest);
                i < pieces.size() && pieces.get(i).place().start() <= place.end();
                i++) {
            found.add(pieces.get(i));
        }
        return found;
    }

    /** The first that begins at {@code at} or behind it. */
    private int first(int at) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).place().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
