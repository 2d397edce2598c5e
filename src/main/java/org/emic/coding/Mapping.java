package org.emic.coding;

import java.util.Optional;
import org.emic.model.Span;

/** Leads from places of the old text to places of the new one, along their {@link Alignment}. */
final class Mapping {

    private final AnchorText before;
    private final AnchorText after;
    private final int[] spoken;
    private final int[] all;

    Mapping(AnchorText before, AnchorText after) {
        this.before = before;
        this.after = after;
        this.spoken = Alignment.of(before.spoken().ids(), after.spoken().ids());
        this.all = before.spoken() == before.all() && after.spoken() == after.all()
                ? spoken
                : Alignment.of(before.all().ids(), after.all().ids());
    }

    /**
     * Where a span stands in the new text, if all of it was followed there and nothing came between its words.
     *
     * @param words UTF-16 units of the old text, with no white space at the edges
     */
    Optional<Span> image(Span words) {
        Optional<Span> image = image(words, before.spoken(), after.spoken(), spoken);
        return image.isPresent() ? image : image(words, before.all(), after.all(), all);
    }

    private Optional<Span> image(Span words, AnchorTokens old, AnchorTokens now, int[] partners) {
        int first = old.from(words.start());
        int last = old.after(words.end()) - 1;
        if (first > last || old.start(first) > words.start() || old.end(last) < words.end()) {
            return Optional.empty();
        }
        for (int i = first; i <= last; i++) {
            if (partners[i] < 0 || partners[i] != partners[first] + i - first) {
                return Optional.empty();
            }
        }
        Span image = new Span(
                now.start(partners[first]) + words.start() - old.start(first),
                now.end(partners[last]) - (old.end(last) - words.end()));
        return sameWords(words, image) ? Optional.of(image) : Optional.empty();
    }

    /** Whether nothing but white space differs; the words of neighbouring turns may have a label between them. */
    private boolean sameWords(Span words, Span image) {
        return squeezed(words.in(before.text())).equals(squeezed(image.in(after.text())));
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = AnchorTokens.isSpace(text.charAt(i));
            if (!space || !spaced) {
                out.append(space ? ' ' : text.charAt(i));
            }
            spaced = space;
        }
        return out.toString();
    }

    /** Whether so many words before and after the span were followed with it, without a gap, or up to the text's edge. */
    boolean isDeep(Span words, int count) {
        AnchorTokens old = before.spoken();
        int first = Math.max(0, old.from(words.start()) - count);
        int last = Math.min(old.count(), old.after(words.end()) + count) - 1;
        int shift = spoken.length == 0 || first > last ? 0 : spoken[first] - first;
        for (int i = first; i <= last; i++) {
            if (spoken[i] < 0 || spoken[i] - i != shift) {
                return false;
            }
        }
        boolean startsWithText = first > 0 || shift == 0;
        boolean endsWithText =
                last < old.count() - 1 || last + shift == after.spoken().count() - 1;
        return startsWithText && endsWithText;
    }

    /**
     * Whether the same two texts could also come about by an edit that gives the span another place: a passage beside it
     * that was put in, or taken out, says the same as the span and what stands between them. "No. No." made of "No." does
     * not tell which of the two is the old one.
     */
    boolean isLoose(Span words) {
        int first = before.spoken().from(words.start());
        int last = before.spoken().after(words.end()) - 1;
        if (first > last || spoken[first] < 0 || spoken[last] < 0) {
            return false;
        }
        int start = first;
        while (start > 0 && follows(start - 1)) {
            start--;
        }
        int end = last;
        while (end + 1 < spoken.length && follows(end)) {
            end++;
        }
        return looseAtEnd(end, last) || looseAtStart(start, first);
    }

    /** Whether the next old token is followed to the next new one. */
    private boolean follows(int token) {
        return spoken[token] >= 0 && spoken[token + 1] == spoken[token] + 1;
    }

    private boolean looseAtEnd(int end, int last) {
        int[] old = before.spoken().ids();
        int[] now = after.spoken().ids();
        int nextOld = end + 1;
        while (nextOld < spoken.length && spoken[nextOld] < 0) {
            nextOld++;
        }
        int endNow = spoken[end];
        int nextNow = nextOld < spoken.length ? spoken[nextOld] : now.length;
        boolean cutOut = nextNow == endNow + 1 && nextOld > end + 1;
        boolean putIn = nextOld == end + 1 && nextNow > endNow + 1;
        int same = 0;
        while (end - same >= last
                && ((cutOut && old[end - same] == old[nextOld - 1 - same])
                        || (putIn && now[endNow - same] == now[nextNow - 1 - same]))) {
            same++;
        }
        return same > end - last;
    }

    private boolean looseAtStart(int start, int first) {
        int[] old = before.spoken().ids();
        int[] now = after.spoken().ids();
        int previousOld = start - 1;
        while (previousOld >= 0 && spoken[previousOld] < 0) {
            previousOld--;
        }
        int startNow = spoken[start];
        int previousNow = previousOld >= 0 ? spoken[previousOld] : -1;
        boolean cutOut = previousNow == startNow - 1 && previousOld < start - 1;
        boolean putIn = previousOld == start - 1 && previousNow < startNow - 1;
        int same = 0;
        while (start + same <= first
                && ((cutOut && old[start + same] == old[previousOld + 1 + same])
                        || (putIn && now[startNow + same] == now[previousNow + 1 + same]))) {
            same++;
        }
        return same > first - start;
    }

    /** The partners of the old text's tokens, as {@link AnchorText#spoken()} has them. */
    int partner(int token) {
        return spoken[token];
    }
}
