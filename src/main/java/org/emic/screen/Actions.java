package org.emic.screen;

import static org.emic.screen.Action.Context.CHOOSE;
import static org.emic.screen.Action.Context.CODE;
import static org.emic.screen.Action.Context.LINE;
import static org.emic.screen.Action.Context.MOVE;
import static org.emic.screen.Action.Context.PAGE;
import static org.emic.screen.Action.Context.SEE;
import static org.emic.screen.Action.Context.SELECT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emic.screen.Action.Context;
import org.emic.screen.Mode.Asking.Question;
import org.emic.screen.Mode.Choosing.Purpose;

/** Everything keys can do, in the order of the help. An action is in this list or it does not exist. */
final class Actions {

    /** The action whose keys each stand for a code. */
    static final String BY_KEY = "apply-by-key";

    private static final int WHOLE = 1_000_000;

    static final List<Action> ALL = List.of(
            pure("left", MOVE, "h Left", "a character back", Moves::left),
            pure("right", MOVE, "l Right", "a character on", Moves::right),
            pure("up", MOVE, "k Up", "a row up", state -> Moves.rows(state, -1)),
            pure("down", MOVE, "j Down", "a row down", state -> Moves.rows(state, 1)),
            pure("previous-word", MOVE, "b Ctrl-Left Alt-b", "a word back", state -> Moves.word(state, -1)),
            pure("next-word", MOVE, "w Ctrl-Right Alt-f", "a word on", state -> Moves.word(state, 1)),
            pure("previous-sentence", MOVE, "( Alt-Up", "a sentence back", state -> Moves.sentence(state, -1)),
            pure("next-sentence", MOVE, ") Alt-Down", "a sentence on", state -> Moves.sentence(state, 1)),
            pure("previous-turn", MOVE, "{ Ctrl-Up", "a turn back", state -> Moves.turn(state, -1)),
            pure("next-turn", MOVE, "} Ctrl-Down", "a turn on", state -> Moves.turn(state, 1)),
            pure("half-page-up", MOVE, "Ctrl-U", "half a page up", state -> Moves.page(state, -0.5)),
            pure("half-page-down", MOVE, "Ctrl-D", "half a page down", state -> Moves.page(state, 0.5)),
            pure("page-up", MOVE, "Ctrl-B PageUp", "a page up", state -> Moves.page(state, -1)),
            pure("page-down", MOVE, "Ctrl-F PageDown Space", "a page down", state -> Moves.page(state, 1)),
            pure("row-start", MOVE, "0 ^ Home", "the beginning of the row", Moves::rowStart),
            pure("row-end", MOVE, "$ End", "the end of the row", Moves::rowEnd),
            sequences("top", MOVE, List.of("g g", "Ctrl-Home"), "the beginning of the source", Moves::top),
            pure("bottom", MOVE, "G Ctrl-End", "the end of the source", Moves::bottom),
            pure("previous-coding", MOVE, "[", "the coding before", state -> Moves.coded(state, -1)),
            pure("next-coding", MOVE, "]", "the next coding", state -> Moves.coded(state, 1)),
            sequences(
                    "previous-unread",
                    MOVE,
                    List.of("g R"),
                    "the unread turn before",
                    state -> Moves.unread(state, -1)),
            sequences("next-unread", MOVE, List.of("g r"), "the next unread turn", state -> Moves.unread(state, 1)),
            sequences(
                    "previous-uncoded",
                    MOVE,
                    List.of("g C"),
                    "the turn before without a coding",
                    state -> Moves.uncoded(state, -1)),
            sequences(
                    "next-uncoded",
                    MOVE,
                    List.of("g c"),
                    "the next turn without a coding",
                    state -> Moves.uncoded(state, 1)),
            sequences(
                    "previous-unjudged",
                    MOVE,
                    List.of("Shift-Tab", "g J"),
                    "the proposal of a rule before that nobody judged",
                    state -> Moves.unjudged(state, -1)),
            sequences(
                    "next-unjudged",
                    MOVE,
                    List.of("Tab", "g j"),
                    "the next proposal of a rule that nobody judged",
                    state -> Moves.unjudged(state, 1)),
            pure("select-word", SELECT, "W", "the word; again: one more", Picks::word),
            pure("select-sentence", SELECT, "s S", "the sentence; again: one more", Picks::sentence),
            pure("select-turn", SELECT, "t T", "the turn; again: one more", Picks::turn),
            pure("select-freely", SELECT, "v", "begin here and move on; again: end it", Picks::freely),
            pure("extend-left", SELECT, "Shift-Left", "and a character back", extending(Moves::left)),
            pure("extend-right", SELECT, "Shift-Right", "and a character on", extending(Moves::right)),
            pure("extend-up", SELECT, "Shift-Up", "and a row up", extending(state -> Moves.rows(state, -1))),
            pure("extend-down", SELECT, "Shift-Down", "and a row down", extending(state -> Moves.rows(state, 1))),
            pure(
                    "extend-word-left",
                    SELECT,
                    "Ctrl-Shift-Left",
                    "and a word back",
                    extending(state -> Moves.word(state, -1))),
            pure(
                    "extend-word-right",
                    SELECT,
                    "Ctrl-Shift-Right",
                    "and a word on",
                    extending(state -> Moves.word(state, 1))),
            pure("other-end", SELECT, "e", "go to the other end of the selection", Picks::swap),
            pure("clear", SELECT, "Esc Ctrl-C", "nothing", Picks::clear),
            step(
                    "choose-code",
                    CODE,
                    "c Enter",
                    "choose a code for the selection",
                    s -> Deeds.choose(s, Purpose.APPLY)),
            new Action(
                    BY_KEY,
                    CODE,
                    List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                    "apply the code with this key",
                    (state, key) -> Deeds.apply(state, state.desk().keys().code(state.tree(), key))),
            step("apply-last", CODE, ".", "apply the last code again", s -> Deeds.apply(s, s.lastCode())),
            pure("other-coding", CODE, "o", "the next of several codings here", Actions::other),
            step("remove", CODE, "x Delete", "remove your coding", Deeds::remove),
            step("memo", CODE, "m", "write or change the memo of your coding", Deeds::memo),
            step("change-code", CODE, "C", "give your coding another code", s -> Deeds.choose(s, Purpose.RECODE)),
            step("change-span", CODE, "=", "give your coding the span that is selected", Deeds::respan),
            step("accept", CODE, "a y", "accept what a rule found", state -> Deeds.judge(state, true)),
            step("reject", CODE, "r Backspace", "reject what a rule found", state -> Deeds.judge(state, false)),
            step("undo", CODE, "u Ctrl-Z", "take the last action back", s -> Step.writing(s, new Journal.Wish.Undo())),
            step("redo", CODE, "U Ctrl-R Ctrl-Y", "do it again", s -> Step.writing(s, new Journal.Wish.Redo())),
            step("search", SEE, "/ Ctrl-G", "search in the text", state -> Typing.ask(state, Question.SEARCH)),
            pure("next-match", SEE, "n F3", "the next place of it", state -> Searching.again(state, 1)),
            pure("previous-match", SEE, "N Shift-F3", "the place before", state -> Searching.again(state, -1)),
            step("go-to", SEE, ":", "jump to a turn, a time, a percentage, an id", s -> Typing.ask(s, Question.GOTO)),
            step("definition", SEE, "i F2", "definition and criteria of the code at hand", Typing::definition),
            pure("codebook", SEE, "p", "show or hide the codebook", Actions::codes),
            pure("layer", SEE, "L", "whose codings are shown", Actions::layer),
            step("refresh", SEE, "Ctrl-L F5", "read again what is coded, draw anew", Actions::refresh),
            step("help", SEE, "? F1", "this help", Typing::help),
            step("quit", SEE, "q Ctrl-Q", "leave; everything is saved already", Actions::quit),
            pure("choose-up", CHOOSE, "Up Ctrl-P", "the code above", state -> Typing.choose(state, -1)),
            pure("choose-down", CHOOSE, "Down Ctrl-N", "the code below", state -> Typing.choose(state, 1)),
            pure("choose-page-up", CHOOSE, "PageUp", "ten up", state -> Typing.choose(state, -10)),
            pure("choose-page-down", CHOOSE, "PageDown", "ten down", state -> Typing.choose(state, 10)),
            step("choose-definition", CHOOSE, "Tab F2", "its definition and criteria", Typing::definition),
            pure("choose-erase", CHOOSE, "Backspace", "take a letter away", s -> Typing.edited(s, Line::backspace)),
            pure("choose-erase-all", CHOOSE, "Ctrl-U", "take all away", s -> Typing.edited(s, line -> Line.EMPTY)),
            step("choose-take", CHOOSE, "Enter", "apply it", Typing::take),
            step("choose-new", CHOOSE, "Ctrl-J Alt-Enter", "apply what was typed as a new code", Typing::takeNew),
            pure("choose-cancel", CHOOSE, "Esc Ctrl-C", "back to the text", Typing::cancel),
            pure("line-left", LINE, "Left Ctrl-B", "a character back", s -> Typing.edited(s, Line::left)),
            pure("line-right", LINE, "Right Ctrl-F", "a character on", s -> Typing.edited(s, Line::right)),
            pure("line-start", LINE, "Home Ctrl-A", "to the beginning", s -> Typing.edited(s, Line::home)),
            pure("line-end", LINE, "End Ctrl-E", "to the end", s -> Typing.edited(s, Line::end)),
            pure("line-erase", LINE, "Backspace", "erase the character before", s -> Typing.edited(s, Line::backspace)),
            pure("line-delete", LINE, "Delete Ctrl-D", "erase the character here", s -> Typing.edited(s, Line::delete)),
            pure("line-erase-word", LINE, "Ctrl-W", "erase the word before", s -> Typing.edited(s, Line::withoutWord)),
            pure(
                    "line-erase-start",
                    LINE,
                    "Ctrl-U",
                    "erase what stands before",
                    s -> Typing.edited(s, Line::withoutStart)),
            pure("line-break", LINE, "Ctrl-J Alt-Enter", "a new line in a memo", Actions::lineBreak),
            step("line-done", LINE, "Enter", "done", Typing::done),
            pure("line-cancel", LINE, "Esc Ctrl-C", "leave it", Typing::cancel),
            pure("page-line-up", PAGE, "k Up", "a line up", state -> Typing.scroll(state, -1)),
            pure("page-line-down", PAGE, "j Down Enter", "a line down", state -> Typing.scroll(state, 1)),
            pure(
                    "page-back",
                    PAGE,
                    "b PageUp Ctrl-B Ctrl-U",
                    "a page up",
                    state -> Typing.scroll(state, -Pages.height(state))),
            pure(
                    "page-on",
                    PAGE,
                    "f Space PageDown Ctrl-F Ctrl-D",
                    "a page down",
                    state -> Typing.scroll(state, Pages.height(state))),
            pure("page-top", PAGE, "g Home", "to the beginning", state -> Typing.scroll(state, -WHOLE)),
            pure("page-bottom", PAGE, "G End", "to the end", state -> Typing.scroll(state, WHOLE)),
            pure("page-close", PAGE, "q Esc i ? Tab F1 F2 Ctrl-C", "close it", Typing::cancel));

    private Actions() {}

    /** The action of that name. */
    static Optional<Action> named(String name) {
        return ALL.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    private static Action sequences(
            String name, Context context, List<String> keys, String help, UnaryOperator<State> does) {
        return new Action(name, context, keys, help, (state, key) -> Step.of(does.apply(state)));
    }

    private static Action pure(String name, Context context, String keys, String help, UnaryOperator<State> does) {
        return sequences(name, context, List.of(keys.split(" ", -1)), help, does);
    }

    private interface Stepping {
        Step on(State state);
    }

    private static Action step(String name, Context context, String keys, String help, Stepping does) {
        return new Action(name, context, List.of(keys.split(" ", -1)), help, (state, key) -> does.on(state));
    }

    private static UnaryOperator<State> extending(UnaryOperator<State> move) {
        return state -> Picks.extend(state, move);
    }

    private static State other(State state) {
        int count = state.here().size();
        return count < 2
                ? state.saying(count == 0 ? "there is no coding here" : "there is no other coding here")
                : state.with(state.at().hand((state.at().other() + 1) % count));
    }

    private static State codes(State state) {
        return Flow.inView(state.with(state.window().withCodes(!state.window().codes())));
    }

    private static State layer(State state) {
        Marks.Layer next = state.marks().layer().next();
        return state.with(state.marks().with(next), List.of()).saying("shown: " + next.words());
    }

    private static State lineBreak(State state) {
        boolean memo = state.mode() instanceof Mode.Asking asking && asking.question() == Question.MEMO;
        return memo ? Typing.typed(state, "\n") : state;
    }

    private static Step refresh(State state) {
        return Step.of(state, new Step.Effect.Refresh());
    }

    private static Step quit(State state) {
        return Step.of(state, new Step.Effect.Quit());
    }
}
