package org.emic.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question about codings, all names of which are known. It stands for a set of pieces. */
public sealed interface Query {

    /** Pieces whose code is one of these, each {@code codebook:id}; of none, any code. */
    record Carries(Optional<Set<String>> codes) implements Query {}

    /** Pieces that fulfil a condition. */
    record Fulfils(Condition condition) implements Query {}

    /** Pieces that do not fulfil a condition, which may be put together of several. */
    record Not(Query condition) implements Query {}

    /** Pieces of any of these. */
    record Any(List<Query> of) implements Query {}

    /**
     * Pieces that, at some place, share text with one of each of the others. Conditions among them hold for every piece
     * that takes part.
     */
    record All(List<Query> of) implements Query {}

    /** Pieces that share text with none of the others. */
    record Without(Query of, Query others) implements Query {}

    /** Pieces in the most crowded place of which so many of these meet. */
    record Meet(Count count, int number, List<Query> of) implements Query {}

    /** Pieces that share text with no piece of another code. */
    record Alone(Query of) implements Query {}

    /** Pieces that lie to one of the others in a relation, or to none. */
    record Related(Query of, Relation relation, Optional<Distance> distance, Query others) implements Query {}

    /** How many are asked for. */
    enum Count {
        EXACTLY,
        AT_LEAST,
        AT_MOST;

        boolean holds(int found, int number) {
            return switch (this) {
                case EXACTLY -> found == number;
                case AT_LEAST -> found >= number;
                case AT_MOST -> found <= number;
            };
        }
    }

    /** Whether it is about each piece alone, so that it can be asked of one. */
    default boolean isCondition() {
        if (this instanceof Fulfils || this instanceof Not) {
            return true;
        }
        if (this instanceof Any any) {
            return any.of().stream().allMatch(Query::isCondition);
        }
        if (this instanceof All all) {
            return all.of().stream().allMatch(Query::isCondition);
        }
        return this instanceof Without without
                && without.of().isCondition()
                && without.others().isCondition();
    }

    /** Whether the outermost operator brings two pieces together, so that there are pairs. */
    default boolean hasPairs() {
        if (this instanceof All all) {
            List<Query> sets =
                    all.of().stream().filter(each -> !each.isCondition()).toList();
            return sets.size() == 2 || (sets.size() == 1 && sets.get(0).hasPairs());
        }
        return this instanceof Related related && !related.relation().isOfAbsence();
    }

    /** Whether the pieces of each pair share text. */
    default boolean hasSharedText() {
        if (this instanceof All all) {
            List<Query> sets =
                    all.of().stream().filter(each -> !each.isCondition()).toList();
            return sets.size() == 2 || (sets.size() == 1 && sets.get(0).hasSharedText());
        }
        return this instanceof Related related && related.relation().isShared();
    }
}
