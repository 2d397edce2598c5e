package org.emic.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emic.screen.Journal.Wish;
import org.emic.screen.Mode.Asking;
import org.emic.screen.Mode.Asking.Question;
import org.emic.screen.Mode.Choosing;
import org.emic.screen.Mode.Paging;

/** Lists, lines and pages that lie over the text for a while. */
final class Typing {

    private Typing() {}

    static Step ask(State state, Question question) {
        return Step.of(state.with(new Asking(question, Line.EMPTY)));
    }

    /** With more typed into what is being typed. */
    static State typed(State state, String more) {
        return edited(state, line -> line.typed(more));
    }

    /** With the line changed; where codes are chosen, the nearest is chosen anew if the filter changed. */
    static State edited(State state, UnaryOperator<Line> edit) {
        if (state.mode() instanceof Asking asking) {
            return state.with(new Asking(asking.question(), edit.apply(asking.line())));
        }
        if (state.mode() instanceof Choosing choosing) {
            Line line = edit.apply(choosing.filter());
            boolean same = line.text().equals(choosing.filter().text());
            return state.with(choosing.with(line, same ? choosing.chosen() : 0));
        }
        return state;
    }

    /** What was asked for is answered. */
    static Step done(State state) {
        if (!(state.mode() instanceof Asking asking)) {
            return Step.of(state);
        }
        String words = asking.line().text();
        State reading = state.with(Mode.READING);
        return switch (asking.question()) {
            case SEARCH ->
                Step.of(
                        words.isBlank()
                                ? Searching.again(reading, 1)
                                : Searching.again(reading.with(reading.habits().withSearch(words)), 1));
            case GOTO -> Step.of(words.isBlank() ? reading : Searching.jump(reading, words));
            // The line stays until the memo is on the disk, so that nothing typed is lost if it cannot be written.
            case MEMO ->
                state.hand()
                        .map(mark -> Step.writing(state, new Wish.Memo(mark, words.strip())))
                        .orElseGet(() -> Step.of(reading));
        };
    }

    static State cancel(State state) {
        if (state.mode() instanceof Paging paging) {
            return state.with(paging.back());
        }
        if (state.mode() instanceof Choosing choosing) {
            return Flow.inView(state.with(Mode.READING).with(choosing.back()));
        }
        return state.with(Mode.READING);
    }

    /** Another code of those that fit. */
    static State choose(State state, int step) {
        if (!(state.mode() instanceof Choosing choosing)) {
            return state;
        }
        int fitting = fitting(state, choosing).size();
        int next = Math.max(0, Math.min(fitting - 1, choosing.chosen() + step));
        return state.with(choosing.with(choosing.filter(), next));
    }

    /** The codes that fit what was typed. */
    static List<Integer> fitting(State state, Choosing choosing) {
        return state.tree().fitting(choosing.filter().text());
    }

    /** The chosen code's index in the tree; -1 if none fits. */
    static int chosen(State state, Choosing choosing) {
        List<Integer> fitting = fitting(state, choosing);
        return fitting.isEmpty() ? -1 : fitting.get(Math.min(choosing.chosen(), fitting.size() - 1));
    }

    static Step take(State state) {
        if (!(state.mode() instanceof Choosing choosing)) {
            return Step.of(state);
        }
        int code = chosen(state, choosing);
        return code < 0
                ? Step.of(state.refusing("no code fits '" + choosing.filter().text() + "'; "
                        + Screen.keyOf(state, "choose-new") + " makes it a new one"))
                : Deeds.chosen(state, code);
    }

    /** Applies what was typed as the id of a code that no codebook has: open coding. */
    static Step takeNew(State state) {
        if (!(state.mode() instanceof Choosing choosing)) {
            return Step.of(state);
        }
        String id = choosing.filter()
                .text()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (id.isEmpty()) {
            return Step.of(state.refusing("type what the new code is called: letters a to z, digits and -"));
        }
        Optional<Integer> known = state.tree().indexOf(CodeTree.NO_CODEBOOK, id);
        return known.isPresent()
                ? Deeds.chosen(state, known.get())
                : Deeds.chosen(state, new CodeTree.Name(CodeTree.NO_CODEBOOK, id));
    }

    /** Opens the page of the code that is chosen or at hand. */
    static Step definition(State state) {
        int code = state.mode() instanceof Choosing choosing ? chosen(state, choosing) : state.codeAtHand();
        if (code < 0) {
            return Step.of(state.refusing("no code is at hand: go to a coding, or choose a code with c"));
        }
        return Step.of(state.with(new Paging(Paging.Page.DEFINITION, code, 0, state.mode())));
    }

    static Step help(State state) {
        return Step.of(state.with(new Paging(Paging.Page.HELP, -1, 0, state.mode())));
    }

    /** Scrolls a page. */
    static State scroll(State state, int rows) {
        if (!(state.mode() instanceof Paging paging)) {
            return state;
        }
        int last = Math.max(0, Pages.lines(state, paging).size() - Pages.height(state));
        int top = Math.max(0, Math.min(last, paging.top() + rows));
        return state.with(new Paging(paging.page(), paging.code(), top, paging.back()));
    }
}
