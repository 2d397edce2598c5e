package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.model.Span;
import org.emic.model.Transcript;

/**
 * Finds the places of codings in the edited text of their source. Certain or not at all (decision record 0041): a coding
 * is placed where exactly its words stand, when either they are nowhere else or what stands around them tells the place
 * from all others.
 *
 * <p>Two sorts of evidence come together. An {@link Alignment} of the two texts follows what stayed in its order; of
 * what was moved, the words themselves and their {@link Surroundings} tell. Labels of speakers take no part in either.
 */
public final class Reanchoring {

    /** By so much (of 2) the right place must be more like the old one than any other. */
    private static final double MARGIN = 0.4;

    /** Words that recur more often than this are placed only by the alignment, and only deep inside what is unchanged. */
    private static final int MOST_RIVALS = 200;

    /** So many unchanged words on either side leave no doubt. */
    private static final int DEEP = 60;

    /** So many words and signs, with so many letters, are not said twice by chance. */
    private static final int LONG_WORDS = 4;

    private static final int LONG_TEXT = 12;

    private final AnchorText before;
    private final AnchorText after;
    private final Map<String, Integer> names = new HashMap<>();
    private final Mapping mapping;
    private final Proposals proposals;

    /**
     * @param before the text in which the codings were made
     * @param after the text in which they are to stand
     */
    public Reanchoring(Transcript before, Transcript after) {
        this.before = new AnchorText(before, names);
        this.after = new AnchorText(after, names);
        this.mapping = new Mapping(this.before, this.after);
        this.proposals = new Proposals(this.before, this.after, mapping);
    }

    /** The place of what stands in {@code span} of the old text, UTF-16 units. */
    public Placement place(Span span) {
        Span words = AnchorText.stripped(before.text(), span);
        if (words.isEmpty()) {
            return Placement.GONE;
        }
        Placement placed = placeWords(words);
        return placed.outcome() == Placement.Outcome.PLACED
                ? Placement.at(withSpace(span, words, placed.places().get(0)))
                : placed;
    }

    /**
     * The place of words of which only the log tells: of a coding that was lost, or made in another version of the text.
     *
     * @param was its words and what stood around them, as an event keeps them
     */
    public Placement find(Quoted was) {
        Span words = AnchorText.stripped(was.quote(), new Span(0, was.quote().length()));
        List<Span> now = words.isEmpty() ? List.of() : after.find(words.in(was.quote()));
        if (now.isEmpty()) {
            return Placement.GONE;
        }
        Surroundings old = Surroundings.of(was, names);
        List<Span> fitting = now.stream()
                .filter(place -> now.size() == 1
                        ? isLong(words.in(was.quote())) || old.fitsOnOneSide(Surroundings.of(after.all(), place))
                        : isFarBest(old, place, now))
                .toList();
        return fitting.size() == 1 ? Placement.at(fitting.get(0)) : new Placement(Placement.Outcome.UNSURE, now);
    }

    private boolean isFarBest(Surroundings old, Span place, List<Span> all) {
        Surroundings now = Surroundings.of(after.all(), place);
        double best = old.like(now) - MARGIN;
        return old.fitsOnBothSides(now)
                && all.stream()
                        .filter(other -> !other.equals(place))
                        .allMatch(other -> old.like(Surroundings.of(after.all(), other)) <= best);
    }

    private Placement placeWords(Span words) {
        String quote = words.in(before.text());
        boolean cut = before.cutsWords(words);
        List<Span> now = cut ? after.findAnywhere(quote) : after.find(quote);
        if (now.isEmpty()) {
            return proposals.of(words);
        }
        List<Span> then = cut ? before.findAnywhere(quote) : before.find(quote);
        Rivals rivals = rivals(words, then, now);
        Optional<Span> image = mapping.image(words);
        if (image.isEmpty() && rivals.come().isEmpty()) {
            return proposals.of(words);
        }
        Optional<Span> place =
                image.isPresent() ? image.filter(one -> isCertain(words, one, rivals)) : moved(words, rivals);
        return place.map(Placement::at).orElseGet(() -> new Placement(Placement.Outcome.UNSURE, now));
    }

    /**
     * The other places of the same words that could be meant.
     *
     * @param gone in the old text, those that the alignment does not follow
     * @param come in the new text, those that the alignment does not lead to
     */
    private record Rivals(List<Span> gone, List<Span> come) {
        boolean none() {
            return gone.isEmpty() && come.isEmpty();
        }

        boolean tooMany() {
            return gone.size() + come.size() > MOST_RIVALS;
        }
    }

    private Rivals rivals(Span words, List<Span> then, List<Span> now) {
        List<Span> gone = new ArrayList<>();
        List<Span> come = new ArrayList<>(now);
        for (Span other : then) {
            Optional<Span> image = mapping.image(other);
            image.ifPresent(come::remove);
            if (image.isEmpty() && !other.equals(words)) {
                gone.add(other);
            }
        }
        return new Rivals(gone, come);
    }

    /** Whether the place to which the alignment leads is the right one beyond doubt. */
    private boolean isCertain(Span words, Span place, Rivals rivals) {
        if (rivals.tooMany()) {
            return mapping.isDeep(words, DEEP);
        }
        Surroundings old = Surroundings.of(before.spoken(), words);
        Surroundings now = Surroundings.of(after.spoken(), place);
        if (rivals.none()) {
            return isLong(words) || old.fitsOnOneSide(now);
        }
        return old.fitsOnBothSides(now) && beats(old, now, rivals) && !mapping.isLoose(words);
    }

    /** The place of what the alignment does not follow: it was moved, or is gone and others have come. */
    private Optional<Span> moved(Span words, Rivals rivals) {
        if (rivals.come().isEmpty() || rivals.tooMany()) {
            return Optional.empty();
        }
        Surroundings old = Surroundings.of(before.spoken(), words);
        if (rivals.come().size() == 1 && rivals.gone().isEmpty()) {
            Span only = rivals.come().get(0);
            boolean certain = isLong(words) || old.fitsOnOneSide(Surroundings.of(after.spoken(), only));
            return certain ? Optional.of(only) : Optional.empty();
        }
        for (Span place : rivals.come()) {
            Surroundings now = Surroundings.of(after.spoken(), place);
            List<Span> others =
                    rivals.come().stream().filter(one -> !one.equals(place)).toList();
            if (old.fitsOnBothSides(now) && beats(old, now, new Rivals(rivals.gone(), others))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean beats(Surroundings old, Surroundings now, Rivals rivals) {
        double best = old.like(now) - MARGIN;
        return rivals.gone().stream()
                        .allMatch(gone -> Surroundings.of(before.spoken(), gone).like(now) <= best)
                && rivals.come().stream().allMatch(come -> old.like(Surroundings.of(after.spoken(), come)) <= best);
    }

    private boolean isLong(Span words) {
        return isLong(words.in(before.text()));
    }

    private boolean isLong(String words) {
        return words.length() >= LONG_TEXT
                && AnchorTokens.of(words, List.of(new Span(0, words.length())), names)
                                .count()
                        >= LONG_WORDS;
    }

    /** The place with the white space at its edges that the old span had, where it is still there. */
    private Span withSpace(Span span, Span words, Span place) {
        String lead = before.text().substring(span.start(), words.start());
        String trail = before.text().substring(words.end(), span.end());
        int start = place.start() - lead.length();
        boolean leads = start >= 0 && after.text().startsWith(lead, start);
        boolean trails = after.text().startsWith(trail, place.end());
        return new Span(leads ? start : place.start(), trails ? place.end() + trail.length() : place.end());
    }
}
