package org.emic.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emic.model.Span;

/** The ways to select. */
final class Picks {

    private Picks() {}

    static State freely(State state) {
        return state.at().anchor() < 0
                ? state.with(state.at().anchored(state.at().cursor()))
                : clear(state);
    }

    static State clear(State state) {
        return state.with(state.at().anchored(-1));
    }

    static State swap(State state) {
        int anchor = state.at().anchor();
        return anchor < 0
                ? state
                : Flow.inView(state.with(new State.At(anchor, state.at().cursor(), -1, 0)));
    }

    /** Moves, with a selection begun where none was. */
    static State extend(State state, UnaryOperator<State> move) {
        State begun = state.at().anchor() < 0
                ? state.with(state.at().anchored(state.at().cursor()))
                : state;
        return move.apply(begun);
    }

    static State word(State state) {
        return next(state, block -> state.desk().phrases().words(block));
    }

    static State sentence(State state) {
        return next(state, block -> state.desk().phrases().sentences(block));
    }

    static State turn(State state) {
        return next(state, block -> List.of(state.desk().blocks().get(block).span()));
    }

    private interface Cut {
        List<Span> of(int block);
    }

    /** Selects the span the cursor stands in, or the next one; where that is selected to its end, the next one as well. */
    private static State next(State state, Cut cut) {
        Optional<Span> selected = state.selection();
        int behind = selected.map(Span::end).orElse(state.at().cursor());
        for (int block = state.block(); block < state.desk().blocks().size(); block++) {
            for (Span span : cut.of(block)) {
                if (span.end() > behind && !span.isEmpty()) {
                    return selecting(state, selected.map(span::cover).orElse(span));
                }
            }
        }
        return state.saying("there is nothing more to select");
    }

    /** With {@code span} selected, the cursor on its last character. */
    static State selecting(State state, Span span) {
        if (span.isEmpty()) {
            return state;
        }
        int last = state.desk().characters().before(span.end());
        return Moves.read(state.with(state.at().anchored(span.start())), last);
    }
}
