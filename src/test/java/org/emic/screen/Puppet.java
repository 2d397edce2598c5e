package org.emic.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Somebody who codes without a terminal and without sense, and says what was acknowledged. */
public final class Puppet {

    private static final List<String> KEYS = List.of(
            "w",
            "w w w",
            "}",
            ")",
            ") )",
            "s",
            "s s",
            "t",
            "W",
            "g g",
            "]",
            "[",
            "o",
            "Esc",
            "1",
            "2",
            "3",
            "4",
            "s 1",
            "s 2",
            "t 3",
            "W 4",
            ".",
            ") .",
            "x",
            "] x",
            "] m h m m Enter",
            "m n o Enter",
            "Tab a",
            "Tab r",
            "u",
            "u u",
            "U",
            "] C Down Enter");

    private final Journal journal;
    private State state;

    private Puppet(Desk desk, Journal journal) {
        this.journal = journal;
        this.state = State.open(desk, journal.read(), 0, new BitSet());
    }

    /** Plays so many random keys. */
    public static void play(
            Desk desk, Journal journal, Random random, int count, Consumer<Journal.Answer> acknowledged) {
        Puppet puppet = new Puppet(desk, journal);
        for (int i = 0; i < count; i++) {
            for (Key key : Key.readAll(KEYS.get(random.nextInt(KEYS.size()))).orElseThrow()) {
                puppet.key(key).ifPresent(acknowledged);
            }
        }
    }

    /** Presses a key as the screen does; what is answered here was said on the status line. */
    private Optional<Journal.Answer> key(Key key) {
        Step step = Screen.step(state, new Input.Pressed(key));
        state = step.state();
        Optional<Journal.Answer> acknowledged = Optional.empty();
        for (Step.Effect effect : step.effects()) {
            if (effect instanceof Step.Effect.Write write) {
                Journal.Answer answer = journal.write(write.wish());
                state = Screen.step(state, new Input.Answered(answer)).state();
                acknowledged = answer.trouble().isEmpty() ? Optional.of(answer) : Optional.empty();
            }
        }
        return acknowledged;
    }
}
