package org.emic.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.emic.diagnostic.Visible;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.screen.Flow.Pos;

/** Draws the left side: margin, speakers and times, the text with what is coded, selected and found. */
final class TextPane {

    private final State state;
    private final Canvas canvas;
    private final Frame frame;
    private final Layout layout;
    /** Those that are to be seen, as indices among the state's; those of one row while it is drawn. */
    private final List<Integer> marks;

    private final Map<Integer, Integer> colours = new HashMap<>();
    private List<Integer> ofRow = List.of();
    private final Optional<Mark> hand;
    private final Optional<Span> selection;
    private final List<Span> found;

    private TextPane(State state, Canvas canvas) {
        this.state = state;
        this.canvas = canvas;
        this.frame = state.frame();
        this.layout = state.layout();
        Span seen = seen();
        this.marks = state.marks().touching(seen);
        marks.forEach(index ->
                colours.put(index, Colours.of(state.tree(), state.marks().get(index))));
        this.hand = state.hand();
        this.selection = state.at().anchor() < 0 ? Optional.empty() : state.selection();
        this.found = found(seen);
    }

    static void draw(State state, Canvas canvas) {
        new TextPane(state, canvas).draw();
    }

    private Pos top() {
        return new Pos(state.window().block(), state.window().row());
    }

    /** The text that is to be seen. */
    private Span seen() {
        int blocks = state.desk().blocks().size();
        Pos bottom = Flow.move(layout, top(), frame.body() - 1, blocks);
        Layout.Rows first = layout.rows(top().block());
        Layout.Rows last = layout.rows(bottom.block());
        int start = top().row() < first.count() ? first.start(top().row()) : first.end();
        int end = bottom.row() < last.count() ? last.end(bottom.row()) : last.end();
        return new Span(start, Math.max(start, end));
    }

    private List<Span> found(Span seen) {
        List<Span> all = new ArrayList<>();
        String words = state.habits().search();
        if (!words.isBlank()) {
            int from = Math.max(0, seen.start() - words.length());
            int to = Math.min(state.desk().text().length(), seen.end() + words.length());
            Matcher matcher =
                    Searching.pattern(words).matcher(state.desk().text().substring(from, to));
            while (matcher.find()) {
                all.add(new Span(from + matcher.start(), from + matcher.end()));
            }
        }
        return all;
    }

    private void draw() {
        int blocks = state.desk().blocks().size();
        Pos pos = top();
        for (int row = 0; row < frame.body(); row++) {
            row(Frame.TOP + row, pos);
            Pos next = Flow.move(layout, pos, 1, blocks);
            if (next.equals(pos)) {
                return;
            }
            pos = next;
        }
    }

    private void row(int y, Pos pos) {
        Layout.Rows rows = layout.rows(pos.block());
        speaker(y, pos);
        if (pos.row() >= rows.count()) {
            margin(y, new Span(rows.end(), rows.end()), true);
            return;
        }
        Span span = new Span(rows.start(pos.row()), rows.end(pos.row()));
        Glyphs glyphs = Moves.glyphs(state, pos);
        margin(y, span, false);
        ofRow = marks.stream()
                .filter(index -> state.marks().get(index).span().overlaps(span))
                .toList();
        Style plain = state.desk().blocks().get(pos.block()).isTurn() ? Style.PLAIN : Style.PLAIN.with(Style.FAINT);
        int x = frame.textColumn();
        int end = x + frame.text();
        for (int i = 0; i < glyphs.count(); i++) {
            if (x + glyphs.column(i) + glyphs.width(i) <= end) {
                Style style = style(plain, new Span(glyphs.start(i), glyphs.end(i)));
                canvas.put(y, x + glyphs.column(i), glyphs.width(i), glyphs.shown(i), style);
            }
            if (glyphs.start(i) == state.at().cursor()) {
                canvas.cursor(y, Math.min(end, x + glyphs.column(i)));
            }
        }
        if (glyphs.count() == 0 && span.start() == state.at().cursor()) {
            canvas.cursor(y, x);
        }
    }

    private Style style(Style plain, Span character) {
        Mark inmost = null;
        int colour = 0;
        int count = 0;
        boolean held = false;
        for (int index : ofRow) {
            Mark mark = state.marks().get(index);
            if (mark.span().overlaps(character)) {
                if (inmost == null || mark.span().length() < inmost.span().length()) {
                    inmost = mark;
                    colour = colours.get(index);
                }
                held = held || (hand.isPresent() && mark.equals(hand.get()));
                count++;
            }
        }
        Style style = plain;
        if (inmost != null) {
            style = style.in(colour).with(Style.UNDERLINE);
            style = count > 1 ? style.with(Style.BOLD) : style;
            style = held ? style.with(Style.ITALIC) : style;
        }
        if (found.stream().anyMatch(each -> each.overlaps(character))) {
            style = style.with(Style.BOLD | Style.REVERSE);
        }
        return selection.filter(each -> each.overlaps(character)).isPresent() ? style.with(Style.REVERSE) : style;
    }

    private void margin(int y, Span span, boolean between) {
        for (int index : marks) {
            Mark mark = state.marks().get(index);
            boolean through = between
                    ? mark.span().start() < span.start() && mark.span().end() > span.end() + 1
                    : mark.span().overlaps(span);
            if (!through) {
                continue;
            }
            int lane = state.marks().lane(index);
            boolean begins = !between && mark.span().start() >= span.start();
            boolean ends = !between && mark.span().end() <= span.end();
            Style style = Style.PLAIN.in(colours.get(index));
            style = hand.filter(mark::equals).isPresent() ? style.with(Style.BOLD) : style;
            if (lane < frame.lanes()) {
                canvas.put(y, lane, 1, sign(mark, begins, ends), style);
            } else {
                canvas.put(y, frame.lanes(), 1, "+", Style.PLAIN.with(Style.FAINT));
            }
        }
    }

    /** The sign of a coding on a row: where it begins, goes on, ends, or all at once; by who says that it holds. */
    private static String sign(Mark mark, boolean begins, boolean ends) {
        String signs = !mark.isRule()
                ? "┏┃┗╺"
                : switch (mark.judgement()) {
                    case NONE -> "╭┊╰╶";
                    case ACCEPTED -> "┌│└╴";
                    case REJECTED -> "××××";
                };
        int which = begins && ends ? 3 : begins ? 0 : ends ? 2 : 1;
        return signs.substring(which, which + 1);
    }

    private void speaker(int y, Pos pos) {
        if (frame.speaker() == 0) {
            return;
        }
        int x = frame.speakerColumn();
        int end = x + frame.speaker();
        if (pos.row() == 0) {
            String speaker = Visible.of(state.desk().blocks().speaker(pos.block()));
            canvas.write(y, x, end, speaker, Style.PLAIN.with(Style.BOLD));
        }
        if (pos.row() == 1) {
            Optional<TimeSpan> time = state.desk().blocks().time(pos.block());
            time.ifPresent(each -> canvas.write(y, x, end, clock(each), Style.PLAIN.with(Style.FAINT)));
        }
    }

    /** {@code 1:02:03}: milliseconds are for tables. */
    private static String clock(TimeSpan time) {
        String clock = TimeSpan.clock(time.start());
        return clock.substring(0, clock.indexOf('.'));
    }
}
