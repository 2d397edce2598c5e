package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A code in a case through time.
 *
 * @param states at each point in time
 * @param values what is followed; empty where there is no source of the case, or nothing to count over
 */
record Course(List<State> states, List<OptionalDouble> values) {

    private static final String BARS = "▁▂▃▄▅▆▇█";

    /** What can be said of a code at a point in time, looking back at the last point of which there is a source. */
    enum State {
        /** No source: nothing is known. */
        MISSING,
        /** Not there, and not there before. */
        NOT_YET,
        /** There for the first time. */
        APPEARED,
        /** There, as the last time. */
        CONTINUED,
        /** Not there, but there the last time. */
        CEASED,
        /** Not there, nor the last time, but before. */
        GONE,
        /** There, not the last time, but before. */
        RETURNED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        boolean isPresent() {
            return this == APPEARED || this == CONTINUED || this == RETURNED;
        }
    }

    Course {
        states = List.copyOf(states);
        values = List.copyOf(values);
    }

    /**
     * What follows from where there are sources and segments.
     *
     * @param present at each point in time whether there is a segment; {@code null} where there is no source
     */
    static List<State> states(List<Boolean> present) {
        List<State> states = new ArrayList<>();
        boolean ever = false;
        boolean last = false;
        for (Boolean now : present) {
            if (now == null) {
                states.add(State.MISSING);
                continue;
            }
            if (now) {
                states.add(!ever ? State.APPEARED : last ? State.CONTINUED : State.RETURNED);
            } else {
                states.add(!ever ? State.NOT_YET : last ? State.CEASED : State.GONE);
            }
            ever |= now;
            last = now;
        }
        return states;
    }

    /** The whole course in a word: {@code never}, or the state at the last point of which there is a source. */
    String summary() {
        State last = State.MISSING;
        for (State state : states) {
            last = state == State.MISSING ? last : state;
        }
        return last == State.NOT_YET ? "never" : last.word();
    }

    int observed() {
        return states.size() - Collections.frequency(states, State.MISSING);
    }

    /** A bar for each point in time, the highest for the greatest value; {@code .} for nothing, {@code ?} where no source is. */
    String sparkline() {
        double most =
                values.stream().mapToDouble(value -> value.orElse(0)).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < states.size(); i++) {
            if (values.get(i).isEmpty()) {
                line.append('?');
            } else if (values.get(i).getAsDouble() == 0 || most == 0) {
                line.append('.');
            } else {
                int bar = (int) Math.ceil(values.get(i).getAsDouble() / most * BARS.length()) - 1;
                line.append(BARS.charAt(Math.max(0, bar)));
            }
        }
        return line.toString();
    }
}
