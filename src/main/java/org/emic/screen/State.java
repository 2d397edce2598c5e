package org.emic.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emic.model.Span;

/**
 * Everything the screen shows, immutable: a key makes another one of it.
 *
 * @param desk what does not change
 * @param marks the codings
 * @param tree the codes
 * @param at where the user is in the text
 * @param window what of it is to be seen
 * @param mode what the keys are for
 * @param habits what the user did before
 * @param notice the last line
 * @param pending keys of a sequence that is not complete
 */
record State(
        Desk desk,
        Marks marks,
        CodeTree tree,
        At at,
        Window window,
        Mode mode,
        Habits habits,
        Notice notice,
        List<Key> pending) {

    /**
     * Where the user is.
     *
     * @param cursor the beginning of a character
     * @param anchor where the selection was begun; -1 without one
     * @param column where moving up and down wants to be; -1 for where the cursor is
     * @param other which of the codings at the cursor is at hand, counted from the innermost
     */
    record At(int cursor, int anchor, int column, int other) {
        At to(int place) {
            return new At(place, anchor, -1, 0);
        }

        At anchored(int place) {
            return new At(cursor, place, column, other);
        }

        At hand(int which) {
            return new At(cursor, anchor, column, which);
        }
    }

    /**
     * What is to be seen.
     *
     * @param rows of the terminal
     * @param columns of the terminal
     * @param block of the first row that is shown
     * @param row of that block; as many as it has rows for the empty row below it
     * @param codes whether the codebook stands beside the text
     */
    record Window(int rows, int columns, int block, int row, boolean codes) {
        Window sized(int newRows, int newColumns) {
            return new Window(newRows, newColumns, block, 0, codes);
        }

        Window from(Flow.Pos top) {
            return new Window(rows, columns, top.block(), top.row(), codes);
        }

        Window withCodes(boolean shown) {
            return new Window(rows, columns, block, 0, shown);
        }
    }

    /**
     * What the user did before.
     *
     * @param code that was applied last
     * @param search what was searched for last; may be empty
     * @param read the turns that were read; never changed
     */
    record Habits(CodeTree.Name code, String search, BitSet read) {
        Habits withCode(CodeTree.Name other) {
            return new Habits(other, search, read);
        }

        Habits withSearch(String words) {
            return new Habits(code, words, read);
        }

        Habits withRead(int from, int to) {
            BitSet more = (BitSet) read.clone();
            more.set(from, to);
            return new Habits(code, search, more);
        }
    }

    /** The last line. */
    record Notice(String words, boolean trouble) {
        static final Notice NONE = new Notice("", false);
    }

    State {
        pending = List.copyOf(pending);
    }

    /**
     * The screen as it opens.
     *
     * @param marks what is coded in the source, by rules and people, rejected codings too
     * @param cursor where to begin, UTF-16 units
     * @param read the turns that were read before
     */
    static State open(Desk desk, Collection<Mark> marks, int cursor, BitSet read) {
        CodeTree tree = CodeTree.of(desk.setting().codebooks()).with(marks);
        State state = new State(
                desk,
                Marks.of(marks, desk.coder()),
                tree,
                new At(0, -1, -1, 0),
                new Window(24, 80, 0, 0, true),
                Mode.READING,
                new Habits(CodeTree.Name.NONE, "", (BitSet) read.clone()),
                Notice.NONE,
                List.of());
        return state.jumped(Flow.place(desk, cursor));
    }

    Frame frame() {
        return Frame.of(desk, window);
    }

    Layout layout() {
        return desk.layout(frame().text());
    }

    int block() {
        return desk.blocks().indexAt(at.cursor());
    }

    /** What is selected, without white space around it; empty without a selection. */
    Optional<Span> selection() {
        if (at.anchor() < 0) {
            return Optional.empty();
        }
        int from = Math.min(at.anchor(), at.cursor());
        int last = Math.max(at.anchor(), at.cursor());
        int end = last >= desk.text().length() ? last : desk.characters().end(last);
        return Optional.of(stripped(new Span(from, end)));
    }

    /** What an action is about: the selection, or the sentence at the cursor, or the block. */
    Span target() {
        return selection().filter(span -> !span.isEmpty()).orElseGet(this::sentence);
    }

    private Span sentence() {
        int block = block();
        for (Span sentence : desk.phrases().sentences(block)) {
            if (at.cursor() < sentence.end()) {
                return sentence;
            }
        }
        return stripped(desk.blocks().get(block).span());
    }

    private Span stripped(Span span) {
        int from = span.start();
        int end = span.end();
        while (from < end && Character.isWhitespace(desk.text().charAt(from))) {
            from++;
        }
        while (end > from && Character.isWhitespace(desk.text().charAt(end - 1))) {
            end--;
        }
        return new Span(from, end);
    }

    /** The codings at the cursor, the innermost first. */
    List<Mark> here() {
        List<Mark> here = new ArrayList<>();
        for (int index : marks.touching(new Span(at.cursor(), at.cursor() + 1))) {
            here.add(marks.get(index));
        }
        here.sort(
                Comparator.comparingInt((Mark mark) -> mark.span().length()).thenComparing(Comparator.naturalOrder()));
        return here;
    }

    /** The coding that actions are about. */
    Optional<Mark> hand() {
        List<Mark> here = here();
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get(at.other() % here.size()));
    }

    /** The index in the tree of the code that was applied last; -1 if none was. */
    int lastCode() {
        return tree.indexOf(habits.code().codebook(), habits.code().id()).orElse(-1);
    }

    /** The code that is at hand: that of the coding at hand, or the last one. */
    int codeAtHand() {
        return hand().flatMap(mark ->
                        tree.indexOf(mark.coding().codebook(), mark.coding().code()))
                .orElseGet(this::lastCode);
    }

    State with(At other) {
        return new State(desk, marks, tree, other, window, mode, habits, notice, pending);
    }

    State with(Window other) {
        return new State(desk, marks, tree, at, other, mode, habits, notice, pending);
    }

    State with(Mode other) {
        return new State(desk, marks, tree, at, window, other, habits, notice, pending);
    }

    State with(Habits other) {
        return new State(desk, marks, tree, at, window, mode, other, notice, pending);
    }

    /** @param fresh those among them that may have codes the tree does not have */
    State with(Marks other, Collection<Mark> fresh) {
        return new State(desk, other, tree.with(fresh), at, window, mode, habits, notice, pending);
    }

    State pending(List<Key> keys) {
        return new State(desk, marks, tree, at, window, mode, habits, notice, keys);
    }

    State saying(String words) {
        return new State(desk, marks, tree, at, window, mode, habits, new Notice(words, false), pending);
    }

    State refusing(String words) {
        return new State(desk, marks, tree, at, window, mode, habits, new Notice(words, true), pending);
    }

    State quiet() {
        return notice.words().isEmpty()
                ? this
                : new State(desk, marks, tree, at, window, mode, habits, Notice.NONE, pending);
    }

    /** At another place, without a selection; what is seen follows. */
    State jumped(int place) {
        return Flow.inView(with(new At(place, -1, -1, 0)));
    }

    /** At another place, the selection growing or shrinking with it; what is seen follows. */
    State moved(int place) {
        return Flow.inView(with(at.to(place)));
    }
}
