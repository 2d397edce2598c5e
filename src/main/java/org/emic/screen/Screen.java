package org.emic.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.emic.screen.Action.Context;

/** What an input makes of the screen. Pure: nothing is read or written here. */
final class Screen {

    private static final String ALT = "Alt-";

    private Screen() {}

    static Step step(State state, Input input) {
        if (input instanceof Input.Pressed pressed) {
            return pressed(state, pressed.key());
        }
        if (input instanceof Input.Mouse mouse) {
            return Pointer.step(state.quiet().pending(List.of()), mouse);
        }
        if (input instanceof Input.Pasted pasted) {
            return Step.of(pasted(state.quiet(), pasted.text()));
        }
        if (input instanceof Input.Resized size) {
            return Step.of(Flow.inView(state.with(state.window().sized(size.rows(), size.columns()))));
        }
        return Step.of(Deeds.answered(state, ((Input.Answered) input).answer()));
    }

    /** With what is coded now, by whomever. */
    static State refreshed(State state, Collection<Mark> marks) {
        Marks fresh = Marks.of(marks, state.desk().coder()).with(state.marks().layer());
        return state.with(fresh, marks).saying("read again: " + fresh.size() + " codings shown");
    }

    /** Which actions the keys can do at the moment. */
    static Context context(State state) {
        if (state.mode() instanceof Mode.Choosing) {
            return Context.CHOOSE;
        }
        if (state.mode() instanceof Mode.Asking) {
            return Context.LINE;
        }
        return state.mode() instanceof Mode.Paging ? Context.PAGE : Context.MOVE;
    }

    private static Step pressed(State state, Key key) {
        Context context = context(state);
        KeyMap map = state.desk().keys();
        List<Key> keys = new ArrayList<>(state.pending());
        keys.add(key);
        State heard = state.quiet().pending(List.of());
        Optional<Action> action = map.find(context, keys);
        if (action.isPresent()) {
            return action.get().does().on(heard, key);
        }
        if (map.begins(context, keys)) {
            return Step.of(heard.pending(keys));
        }
        if (context.typing() && !key.typed().isEmpty()) {
            return Step.of(Typing.typed(heard, key.typed()));
        }
        if (key.name().startsWith(ALT) && key.name().length() > ALT.length()) {
            // Esc and the next key, pressed quickly, come as one.
            State left = pressed(state, Key.of("Esc")).state();
            return pressed(left, Key.of(key.name().substring(ALT.length())));
        }
        if (!state.pending().isEmpty() && key.name().equals("Esc")) {
            return Step.of(heard);
        }
        String pressed = String.join(" ", keys.stream().map(Key::name).toList());
        return Step.of(
                heard.saying("'" + pressed + "' does nothing here; " + keyOf(state, "help") + " shows the keys"));
    }

    /** The first key of an action, for hints. */
    static String keyOf(State state, String action) {
        return Actions.named(action).map(state.desk().keys()::keysOf).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("the manual");
    }

    /** A paste is text and never a command: where nothing is typed it is left out. */
    private static State pasted(State state, String text) {
        if (!context(state).typing()) {
            return state.saying("pasted text was left out: nothing is being typed");
        }
        boolean lines = state.mode() instanceof Mode.Asking asking && asking.question() == Mode.Asking.Question.MEMO;
        String clean = text.replace("\r\n", "\n").replace('\r', '\n');
        return Typing.typed(state, lines ? clean : clean.replace('\n', ' '));
    }
}
