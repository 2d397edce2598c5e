package org.emic.coding;

import java.util.List;
import org.emic.model.Span;

/** Says where words that were changed stand most likely: between what stood before and after them. */
final class Proposals {

    /** What words grew or shrank to must be like them in so much. */
    private static final double LEAST_IN_COMMON = 0.5;

    /** A passage may grow by so many words beyond double its length. */
    private static final int MORE = 4;

    private final AnchorText before;
    private final AnchorText after;
    private final Mapping mapping;

    Proposals(AnchorText before, AnchorText after, Mapping mapping) {
        this.before = before;
        this.after = after;
        this.mapping = mapping;
    }

    /** @param words UTF-16 units of the old text, whose words stand nowhere in the new text */
    Placement of(Span words) {
        AnchorTokens old = before.spoken();
        AnchorTokens now = after.spoken();
        int first = old.from(words.start());
        int last = old.after(words.end()) - 1;
        int from = start(first, last);
        int to = end(first, last);
        boolean nowhere = first > last || from < 0 || to < from || to - from + 1 > 2 * (last - first + 1) + MORE;
        if (nowhere || common(first, last, from, to) < LEAST_IN_COMMON) {
            return Placement.GONE;
        }
        return new Placement(Placement.Outcome.CHANGED, List.of(new Span(now.start(from), now.end(to))));
    }

    /** The new text's token with which the words begin; -1 if nothing tells. */
    private int start(int first, int last) {
        if (first > 0 && first < before.spoken().count() && mapping.partner(first - 1) >= 0) {
            return mapping.partner(first - 1) + 1;
        }
        for (int i = first; i <= last; i++) {
            if (mapping.partner(i) >= 0) {
                return mapping.partner(i);
            }
        }
        return -1;
    }

    private int end(int first, int last) {
        if (last + 1 < before.spoken().count() && mapping.partner(last + 1) >= 0) {
            return mapping.partner(last + 1) - 1;
        }
        for (int i = last; i >= first; i--) {
            if (mapping.partner(i) >= 0) {
                return mapping.partner(i);
            }
        }
        return -1;
    }

    private double common(int first, int last, int from, int to) {
        int followed = 0;
        for (int i = first; i <= last; i++) {
            int partner = mapping.partner(i);
            followed += partner >= from && partner <= to ? 1 : 0;
        }
        return (double) followed / (last - first + 1);
    }
}
