package org.emic.screen;

import org.emic.screen.Flow.Pos;
import org.emic.screen.Input.Mouse;

/** What the mouse does. */
final class Pointer {

    private static final int WHEEL = 3;

    private Pointer() {}

    static Step step(State state, Mouse mouse) {
        int wheel = mouse.kind() == Mouse.Kind.WHEEL_UP ? -WHEEL : mouse.kind() == Mouse.Kind.WHEEL_DOWN ? WHEEL : 0;
        if (state.mode() instanceof Mode.Paging) {
            return Step.of(wheel == 0 ? state : Typing.scroll(state, wheel));
        }
        if (wheel != 0) {
            boolean overCodes = !state.frame().isText(mouse.row(), mouse.column());
            return Step.of(
                    overCodes && state.mode() instanceof Mode.Choosing
                            ? Typing.choose(state, wheel)
                            : Moves.rows(state, wheel));
        }
        if (mouse.kind() == Mouse.Kind.PRESS && isCodes(state, mouse)) {
            return code(state, mouse.row());
        }
        if (!state.mode().equals(Mode.READING) || !state.frame().isText(mouse.row(), mouse.column())) {
            return Step.of(state);
        }
        return switch (mouse.kind()) {
            case PRESS -> Step.of(pressed(state, mouse));
            case DRAG -> Step.of(dragged(state, mouse));
            default -> Step.of(state);
        };
    }

    private static boolean isCodes(State state, Mouse mouse) {
        Frame frame = state.frame();
        return frame.codes() > 0
                && mouse.column() >= frame.codesColumn()
                && mouse.row() > Frame.TOP
                && mouse.row() < Frame.TOP + frame.body();
    }

    private static Step code(State state, int row) {
        int code = CodePane.codeAt(state, row);
        if (code < 0) {
            return Step.of(state);
        }
        if (state.mode() instanceof Mode.Choosing) {
            return Deeds.chosen(state, code);
        }
        return state.selection().isPresent()
                ? Deeds.apply(state, code)
                : Step.of(state.with(state.habits()
                                .withCode(state.tree().entries().get(code).name()))
                        .saying("select words, then . or another click applies "
                                + state.tree().entries().get(code).id()));
    }

    private static State pressed(State state, Mouse mouse) {
        int place = place(state, mouse);
        if (place < 0) {
            return state;
        }
        State there = state.jumped(place);
        return switch (mouse.clicks()) {
            case 2 -> Picks.word(there);
            case 3 -> Picks.sentence(there);
            default -> there;
        };
    }

    private static State dragged(State state, Mouse mouse) {
        int place = place(state, mouse);
        if (place < 0 || (place == state.at().cursor() && state.at().anchor() < 0)) {
            return state;
        }
        State begun = state.at().anchor() < 0
                ? state.with(state.at().anchored(state.at().cursor()))
                : state;
        return begun.moved(place);
    }

    /** The character under the mouse; -1 if there is none. */
    private static int place(State state, Mouse mouse) {
        Layout layout = state.layout();
        Pos top = new Pos(state.window().block(), state.window().row());
        int blocks = state.desk().blocks().size();
        Pos row = Flow.move(layout, top, mouse.row() - Frame.TOP, blocks);
        if (row.row() >= layout.rows(row.block()).count()) {
            return -1;
        }
        int column = Math.max(0, mouse.column() - state.frame().textColumn());
        return Moves.glyphs(state, row).at(column);
    }
}
