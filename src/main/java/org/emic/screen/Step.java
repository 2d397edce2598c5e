package org.emic.screen;

import java.util.List;

/**
 * What an input leads to.
 *
 * @param state how the screen is then
 * @param effects what is to be done outside, in this order
 */
record Step(State state, List<Effect> effects) {

    /** Something outside the screen. */
    sealed interface Effect {
        /** Write to the journal, and come back with its answer. */
        record Write(Journal.Wish wish) implements Effect {}

        /** Read again what is coded, as others may have coded meanwhile, draw everything anew. */
        record Refresh() implements Effect {}

        /** Leave. */
        record Quit() implements Effect {}
    }

    Step {
        effects = List.copyOf(effects);
    }

    static Step of(State state) {
        return new Step(state, List.of());
    }

    static Step of(State state, Effect effect) {
        return new Step(state, List.of(effect));
    }

    static Step writing(State state, Journal.Wish wish) {
        return of(state, new Effect.Write(wish));
    }
}
