package org.emic.screen;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Visible;
import org.emic.model.Source;
import org.emic.screen.Mode.Asking;
import org.emic.screen.Mode.Paging;
import org.emic.screen.Pages.PageLine;

/** Draws the whole screen. Pure: the same state gives the same cells. */
final class Drawing {

    private static final int MOST_LINES = 6;

    private Drawing() {}

    static Canvas of(State state) {
        State.Window window = state.window();
        Canvas canvas = new Canvas(window.rows(), window.columns());
        if (window.rows() < Frame.LEAST_ROWS || window.columns() < Frame.LEAST_COLUMNS) {
            canvas.write(
                    0,
                    0,
                    window.columns(),
                    "too small: " + window.columns() + "×" + window.rows() + "; at least " + Frame.LEAST_COLUMNS + "×"
                            + Frame.LEAST_ROWS,
                    Style.PLAIN);
            canvas.cursor(0, 0);
            return canvas;
        }
        title(state, canvas);
        TextPane.draw(state, canvas);
        CodePane.draw(state, canvas);
        hand(state, canvas);
        last(state, canvas);
        if (state.mode() instanceof Paging paging) {
            page(state, paging, canvas);
        }
        return canvas;
    }

    private static void title(State state, Canvas canvas) {
        Source source = state.desk().source();
        Style style = Style.PLAIN.with(Style.REVERSE);
        int end = canvas.columns();
        canvas.fill(0, 0, end, style);
        String coder = "coder " + Visible.of(state.desk().coder()) + " ";
        int room = Math.max(0, end - Frame.width(coder));
        String name = source.title().equals(source.id()) ? source.id() : source.id() + " — " + source.title();
        String about = source.attributes().caseName().isEmpty()
                ? ""
                : ", " + source.attributes().caseName();
        canvas.write(0, 1, room - 1, Visible.of(name + " (" + source.kind() + about + ")"), style.with(Style.BOLD));
        canvas.write(0, room, end, coder, style);
    }

    /** The codings at the cursor, the one at hand first. */
    private static void hand(State state, Canvas canvas) {
        int y = canvas.rows() - 2;
        List<Mark> here = state.here();
        int x = 0;
        for (int i = 0; i < here.size() && x < canvas.columns(); i++) {
            Mark mark = here.get((state.at().other() + i) % here.size());
            String words = (i == 0 ? "▸ " : "  ") + words(mark);
            Style style = Style.PLAIN.in(Colours.of(state.tree(), mark));
            canvas.write(y, x, canvas.columns(), words, i == 0 ? style.with(Style.BOLD) : style);
            x += Frame.width(words);
        }
    }

    /** A coding in a few words. */
    private static String words(Mark mark) {
        String who = mark.coding().coder();
        String judged = switch (mark.judgement()) {
            case ACCEPTED -> " ✓";
            case REJECTED -> " ×";
            case NONE -> mark.isRule() ? " ?" : "";
        };
        String memo = mark.coding().memo();
        return Visible.of(mark.coding().code() + judged + " · " + who + (memo.isEmpty() ? "" : " “" + memo + "”"));
    }

    private static void last(State state, Canvas canvas) {
        int y = canvas.rows() - 1;
        if (state.mode() instanceof Asking asking) {
            asked(asking, canvas);
            return;
        }
        String place = place(state);
        int end = canvas.columns() - Frame.width(place);
        canvas.write(y, Math.max(0, end), canvas.columns(), place, Style.PLAIN.with(Style.FAINT));
        State.Notice notice = state.notice();
        String pending =
                String.join(" ", state.pending().stream().map(Key::name).toList());
        if (!pending.isEmpty()) {
            canvas.write(y, 0, end - 1, pending + " …", Style.PLAIN);
        } else if (!notice.words().isEmpty()) {
            Style style =
                    notice.trouble() ? Style.PLAIN.with(Style.BOLD | Style.REVERSE) : Style.PLAIN.with(Style.BOLD);
            // What went wrong is more important than where one is.
            int room = notice.trouble() ? canvas.columns() : end - 1;
            canvas.fill(y, 0, notice.trouble() ? room : 0, Style.PLAIN);
            canvas.write(y, 0, room, Visible.of(notice.words()), style);
        } else {
            canvas.write(y, 0, end - 1, hints(state), Style.PLAIN.with(Style.FAINT));
        }
    }

    private static String place(State state) {
        int turns = state.desk().source().turns().size();
        int turn = state.desk().blocks().get(state.block()).turn();
        long share =
                100L * state.at().cursor() / Math.max(1, state.desk().text().length());
        String layer = state.marks().layer() == Marks.Layer.ALL
                ? ""
                : "[" + state.marks().layer().words() + "] ";
        return layer + "turn " + (turn < 0 ? "–" : turn + 1) + "/" + turns + "  " + share + "%  "
                + state.habits().read().cardinality() + " read ";
    }

    private static String hints(State state) {
        List<String> hints = new ArrayList<>();
        for (String[] each : new String[][] {
            {"help", "help"},
            {"select-sentence", "sentence"},
            {"choose-code", "code"},
            {"next-unjudged", "judge"},
            {"undo", "undo"},
            {"quit", "quit"}
        }) {
            Actions.named(each[0])
                    .map(state.desk().keys()::keysOf)
                    .filter(keys -> !keys.isEmpty())
                    .ifPresent(keys -> hints.add(keys.get(0) + " " + each[1]));
        }
        return String.join("  ", hints);
    }

    /** The question, and what was typed, in as many rows as it needs. */
    private static void asked(Asking asking, Canvas canvas) {
        String lead = asking.question().words() + ": ";
        int width = canvas.columns() - 1;
        String before = lead + asking.line().text().substring(0, asking.line().caret());
        List<String> lines = rows(lead + asking.line().text(), width);
        List<String> toCaret = rows(before, width);
        int first = Math.max(0, toCaret.size() - MOST_LINES);
        int shown = Math.min(MOST_LINES, lines.size() - first);
        for (int i = 0; i < shown; i++) {
            int y = canvas.rows() - shown + i;
            canvas.fill(y, 0, canvas.columns(), Style.PLAIN);
            canvas.write(
                    y, 0, canvas.columns(), lines.get(first + i), Style.PLAIN.with(first + i == 0 ? Style.BOLD : 0));
        }
        int caretRow = toCaret.size() - 1 - first;
        canvas.cursor(canvas.rows() - shown + caretRow, Frame.width(toCaret.get(toCaret.size() - 1)));
    }

    /** Words in rows of at most {@code width} columns, broken where they must be. */
    private static List<String> rows(String words, int width) {
        List<String> rows = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            String rest = Visible.of(line);
            int fits = Pages.fitting(rest, width);
            while (fits < rest.length()) {
                rows.add(rest.substring(0, fits));
                rest = rest.substring(fits);
                fits = Pages.fitting(rest, width);
            }
            rows.add(rest);
        }
        return rows;
    }

    private static void page(State state, Paging paging, Canvas canvas) {
        Frame frame = state.frame();
        int end = Pages.end(state, paging);
        int bottom = Frame.TOP + frame.body() - 1;
        for (int y = Frame.TOP; y <= bottom; y++) {
            canvas.fill(y, 0, end, Style.PLAIN);
            canvas.put(y, 0, 1, "│", Style.PLAIN);
            canvas.put(y, end - 1, 1, "│", Style.PLAIN);
        }
        edge(canvas, Frame.TOP, end, "┌┐");
        edge(canvas, bottom, end, "└┘");
        List<PageLine> lines = Pages.lines(state, paging);
        for (int i = 0; i < Pages.height(state) && paging.top() + i < lines.size(); i++) {
            PageLine line = lines.get(paging.top() + i);
            Style style = line.title() ? Style.PLAIN.with(Style.BOLD) : Style.PLAIN;
            canvas.write(Frame.TOP + 1 + i, 2, end - 2, line.words(), style);
        }
        int seen = Math.min(lines.size(), paging.top() + Pages.height(state));
        String foot = seen < lines.size()
                ? " " + seen + " of " + lines.size() + " lines; Space goes on, Esc closes "
                : " Esc closes ";
        canvas.write(bottom, 2, end - 2, foot, Style.PLAIN);
        canvas.cursor(Frame.TOP + 1, 1);
    }

    private static void edge(Canvas canvas, int y, int end, String corners) {
        for (int x = 1; x < end - 1; x++) {
            canvas.put(y, x, 1, "─", Style.PLAIN);
        }
        canvas.put(y, 0, 1, corners.substring(0, 1), Style.PLAIN);
        canvas.put(y, end - 1, 1, corners.substring(1), Style.PLAIN);
    }
}
