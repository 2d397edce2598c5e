package org.emic.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.emic.model.Span;
import org.emic.screen.Flow.Pos;

/** The ways through the text. Moves that read go on with a selection and note what was read; jumps drop both. */
final class Moves {

    private Moves() {}

    static State right(State state) {
        return read(state, Flow.right(state.desk(), state.at().cursor()));
    }

    static State left(State state) {
        return read(state, Flow.left(state.desk(), state.at().cursor()));
    }

    /** {@code rows} rows of text down, or up. */
    static State rows(State state, int rows) {
        Layout layout = state.layout();
        int blocks = state.desk().blocks().size();
        int column = column(state);
        Pos at = Flow.of(state.desk(), layout, state.at().cursor());
        Pos next = at;
        int step = rows < 0 ? -1 : 1;
        for (int left = Math.abs(rows); left > 0; ) {
            Pos further = Flow.move(layout, next, step, blocks);
            if (further.equals(next)) {
                break;
            }
            next = further;
            left -= hasText(state, layout, next) ? 1 : 0;
        }
        if (!hasText(state, layout, next)) {
            return state;
        }
        return inColumn(state, next, column);
    }

    /** {@code share} of the screen's rows down, or up. */
    static State page(State state, double share) {
        Layout layout = state.layout();
        int blocks = state.desk().blocks().size();
        int rows = (int) (share * (state.frame().body() - 2));
        Pos top =
                Flow.move(layout, new Pos(state.window().block(), state.window().row()), rows, blocks);
        Pos next = Flow.move(layout, Flow.of(state.desk(), layout, state.at().cursor()), rows, blocks);
        int step = rows < 0 ? -1 : 1;
        while (!hasText(state, layout, next)) {
            Pos further = Flow.move(layout, next, step, blocks);
            if (further.equals(next)) {
                return state;
            }
            next = further;
        }
        return inColumn(state.with(state.window().from(top)), next, column(state));
    }

    private static int column(State state) {
        if (state.at().column() >= 0) {
            return state.at().column();
        }
        Pos at = Flow.of(state.desk(), state.layout(), state.at().cursor());
        return glyphs(state, at).columnOf(state.at().cursor());
    }

    private static State inColumn(State state, Pos row, int column) {
        State moved = read(state, glyphs(state, row).at(column));
        State.At at = moved.at();
        return moved.with(new State.At(at.cursor(), at.anchor(), column, at.other()));
    }

    private static boolean hasText(State state, Layout layout, Pos row) {
        return row.row() < layout.rows(row.block()).count()
                && glyphs(state, row).count() > 0;
    }

    /** The characters of a row. */
    static Glyphs glyphs(State state, Pos row) {
        Layout layout = state.layout();
        Layout.Rows rows = layout.rows(row.block());
        Span span = new Span(rows.start(row.row()), rows.end(row.row()));
        Span block = state.desk().blocks().get(row.block()).span();
        return Glyphs.of(
                new Glyphs.Place(state.desk().text(), span, block), state.desk().characters(), layout.width());
    }

    static State rowStart(State state) {
        Pos at = Flow.of(state.desk(), state.layout(), state.at().cursor());
        return read(state, state.layout().rows(at.block()).start(at.row()));
    }

    static State rowEnd(State state) {
        Pos at = Flow.of(state.desk(), state.layout(), state.at().cursor());
        int end = state.layout().rows(at.block()).end(at.row());
        return read(state, Math.max(state.layout().rows(at.block()).start(at.row()), lastOfRow(state, end)));
    }

    private static int lastOfRow(State state, int end) {
        int at = state.desk().characters().before(end);
        return at > 0 && Character.isWhitespace(state.desk().text().charAt(at)) ? lastOfRow(state, at) : at;
    }

    static State word(State state, int step) {
        return among(state, step, block -> state.desk().phrases().words(block));
    }

    static State sentence(State state, int step) {
        return among(state, step, block -> state.desk().phrases().sentences(block));
    }

    private interface Cut {
        List<Span> of(int block);
    }

    private static State among(State state, int step, Cut cut) {
        int cursor = state.at().cursor();
        for (int block = state.block();
                block >= 0 && block < state.desk().blocks().size();
                block += step) {
            List<Span> spans = cut.of(block);
            for (int i = 0; i < spans.size(); i++) {
                int start = spans.get(step > 0 ? i : spans.size() - 1 - i).start();
                if (step > 0 ? start > cursor : start < cursor) {
                    return read(state, start);
                }
            }
        }
        return state;
    }

    static State turn(State state, int step) {
        int block = state.block();
        int start = state.desk().blocks().get(block).span().start();
        if (step < 0 && state.at().cursor() > start) {
            return read(state, start);
        }
        int next = state.desk().blocks().nextTurn(block, step, turn -> 1);
        return next < 0
                ? state
                : read(state, state.desk().blocks().get(next).span().start());
    }

    static State top(State state) {
        return state.jumped(state.desk().blocks().get(0).span().start());
    }

    static State bottom(State state) {
        return state.jumped(Flow.last(state.desk(), state.desk().blocks().size() - 1));
    }

    static State unread(State state, int step) {
        State left = state.with(readUpTo(state, state.block() + 1));
        return nextTurn(left, step, turn -> !left.habits().read().get(turn), "every turn from here on was read");
    }

    static State uncoded(State state, int step) {
        return nextTurn(
                state,
                step,
                turn -> state.marks()
                        .touching(state.desk().source().turns().get(turn).span())
                        .isEmpty(),
                "every turn from here on is coded (shown: "
                        + state.marks().layer().words() + ")");
    }

    private static State nextTurn(State state, int step, IntPredicate wanted, String none) {
        int block = state.desk().blocks().nextTurn(state.block(), step, turn -> wanted.test(turn) ? 1 : 0);
        return block < 0
                ? state.saying(step < 0 ? none.replace("from here on", "before this one") : none)
                : state.jumped(state.desk().blocks().get(block).span().start());
    }

    static State coded(State state, int step) {
        String none = step < 0 ? "nothing is coded before this" : "nothing is coded from here on";
        return mark(state, from(state, step), step, mark -> true).orElseGet(() -> state.saying(none));
    }

    /** The next proposal that nobody judged, around the ends of the source. */
    static State unjudged(State state, int step) {
        Optional<State> next = mark(state, from(state, step), step, Mark::isUnjudged);
        int end = step > 0 ? 0 : state.marks().size() - 1;
        return next.or(() -> mark(state, end, step, Mark::isUnjudged)
                        .map(there -> there.saying("went on from the other end")))
                .orElseGet(() -> state.saying("no proposal of a rule is left to judge"));
    }

    /** The index of the coding behind the one at hand, or behind the cursor, in steps. */
    private static int from(State state, int step) {
        Marks marks = state.marks();
        int cursor = state.at().cursor();
        int first = marks.firstFrom(cursor);
        Optional<Mark> hand = state.hand().filter(mark -> mark.span().start() == cursor);
        for (int i = first; hand.isPresent() && i < marks.size(); i++) {
            if (marks.get(i).equals(hand.get())) {
                return i + step;
            }
        }
        return step > 0 ? first : first - 1;
    }

    private static Optional<State> mark(State state, int from, int step, Predicate<Mark> wanted) {
        Marks marks = state.marks();
        for (int i = from; i >= 0 && i < marks.size(); i += step) {
            if (wanted.test(marks.get(i))) {
                return Optional.of(inHand(state.jumped(marks.get(i).span().start()), marks.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The same state with a coding at the cursor in hand. */
    static State inHand(State state, Mark mark) {
        int which = state.here().indexOf(mark);
        return which < 0 ? state : state.with(state.at().hand(which));
    }

    /** To another place by reading; the turns that are left behind count as read. */
    static State read(State state, int place) {
        if (place < 0 || place == state.at().cursor()) {
            return Flow.inView(state);
        }
        int block = state.desk().blocks().indexAt(place);
        boolean last = block == state.desk().blocks().size() - 1;
        State moved = block > state.block() || last ? state.with(readUpTo(state, last ? block + 1 : block)) : state;
        return moved.moved(place);
    }

    /** With the turns of the blocks from the cursor's to the one before {@code block} read. */
    private static State.Habits readUpTo(State state, int block) {
        int from = -1;
        int to = -1;
        for (int i = state.block(); i < block; i++) {
            int turn = state.desk().blocks().get(i).turn();
            from = from < 0 ? turn : from;
            to = Math.max(to, turn);
        }
        return from < 0 ? state.habits() : state.habits().withRead(from, to + 1);
    }
}
