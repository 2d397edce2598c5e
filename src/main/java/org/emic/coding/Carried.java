package org.emic.coding;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a coding, or of a judgement of what a rule coded, when its source's text is replaced.
 *
 * @param what which one
 * @param was its place before, with its words
 * @param outcome what becomes of it
 * @param places in the new text: where it stands; where it may stand, if it is lost
 */
public record Carried(What what, Quoted was, Outcome outcome, List<Quoted> places) {

    /**
     * A coding or a judgement.
     *
     * @param segment the coding's id; of a judgement that of the rule's coding
     * @param judgement whether it is a judgement
     * @param coder who coded or judged
     * @param codebook its name; may be empty
     * @param code the code's id
     */
    public record What(String segment, boolean judgement, String coder, String codebook, String code) {}

    /** What becomes of it. */
    public enum Outcome {
        /** It has the same place and the same words. */
        STAYS,
        /** It stands elsewhere, with the same words. */
        MOVES,
        /** It had been lost, and its words are there. */
        FOUND,
        /** Its words were changed, and it goes with them, because that was asked for. */
        CHANGES,
        /** Its words were changed; the one place is where they stand most likely. */
        LOST_CHANGED,
        /** Its words are in the text, and it is not certain where it belongs. */
        LOST_UNSURE,
        /** Its words are not in the text. */
        LOST_GONE;

        /** Whether it has no place. */
        public boolean isLost() {
            return this == LOST_CHANGED || this == LOST_UNSURE || this == LOST_GONE;
        }
    }

    public Carried {
        places = List.copyOf(places);
    }

    /** Its event; empty if nothing happens to it. */
    Optional<LogDraft> draft() {
        return switch (outcome) {
            // What stands around it may be other words, by which it is to be found the next time.
            case STAYS ->
                Optional.of(places.get(0))
                        .filter(now -> !now.equals(was))
                        .map(now -> LogDraft.move(what.segment(), now));
            case MOVES, FOUND, CHANGES -> Optional.of(LogDraft.move(what.segment(), places.get(0)));
            case LOST_CHANGED, LOST_UNSURE, LOST_GONE -> Optional.of(LogDraft.lost(what.segment(), was));
        };
    }
}
