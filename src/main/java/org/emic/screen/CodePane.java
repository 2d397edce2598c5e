package org.emic.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Visible;

/** Draws the right side: the codebook's tree, or the codes that fit what is typed. */
final class CodePane {

    /** What the numbers are: codings in this source, of those in the study. */
    private static final String COUNTS = "here/study";

    private CodePane() {}

    static void draw(State state, Canvas canvas) {
        Frame frame = state.frame();
        if (frame.codes() == 0) {
            return;
        }
        int x = frame.codesColumn();
        for (int row = 0; row < frame.body(); row++) {
            canvas.put(Frame.TOP + row, x - 1, 1, "│", Style.PLAIN.with(Style.FAINT));
        }
        head(state, canvas, x);
        List<Integer> codes = codes(state);
        Map<Integer, String> keys = state.desk().keys().codeKeys(state.tree());
        int chosen = chosen(state);
        int top = top(state, codes, chosen);
        for (int row = 1; row < frame.body() && top + row - 1 < codes.size(); row++) {
            int code = codes.get(top + row - 1);
            code(state, canvas, new Place(Frame.TOP + row, x, code, keys.getOrDefault(code, ""), code == chosen));
        }
        if (codes.isEmpty()) {
            String none = state.tree().entries().isEmpty() ? "the project has no codebook" : "no code fits";
            canvas.write(Frame.TOP + 1, x + 1, frame.columns(), none, Style.PLAIN.with(Style.FAINT));
        }
    }

    private record Place(int y, int x, int code, String key, boolean chosen) {}

    private static void head(State state, Canvas canvas, int x) {
        int end = state.frame().columns();
        if (state.mode() instanceof Mode.Choosing choosing) {
            String lead = choosing.purpose().words() + ": ";
            String typed = choosing.filter().text();
            int room = end - x - 2 - lead.length();
            int from = Math.max(0, typed.length() - room);
            canvas.write(Frame.TOP, x, end, lead + Visible.of(typed.substring(from)), Style.PLAIN.with(Style.BOLD));
            String before = typed.substring(
                    Math.min(from, choosing.filter().caret()), choosing.filter().caret());
            canvas.cursor(Frame.TOP, x + lead.length() + Frame.width(before));
            return;
        }
        canvas.write(Frame.TOP, x + 1, end, "Codes", Style.PLAIN.with(Style.BOLD));
        canvas.write(Frame.TOP, end - COUNTS.length(), end, COUNTS, Style.PLAIN.with(Style.FAINT));
    }

    private static void code(State state, Canvas canvas, Place place) {
        CodeTree.Entry entry = state.tree().entries().get(place.code());
        int end = state.frame().columns();
        boolean chosen = place.chosen();
        Style style = chosen
                ? Style.PLAIN.with(state.mode() instanceof Mode.Choosing ? Style.REVERSE : Style.BOLD)
                : Style.PLAIN;
        if (chosen) {
            canvas.fill(place.y(), place.x(), end, style);
        }
        canvas.write(place.y(), place.x(), place.x() + 1, place.key(), style.with(Style.FAINT));
        canvas.put(place.y(), place.x() + 1, 1, chosen ? "▸" : " ", style);
        int indent = filtered(state) ? 0 : Math.min(8, 2 * entry.depth());
        int x = place.x() + 2 + indent;
        canvas.put(place.y(), x, 1, "■", style.in(Colours.of(state.tree(), place.code())));
        int here = state.marks().count(entry);
        int all = here + state.desk().elsewhere(entry);
        String counts = all == 0 ? "" : here + "/" + all;
        canvas.write(
                place.y(),
                x + 2,
                end - counts.length() - 1,
                Visible.of(entry.code().name()),
                style);
        canvas.write(place.y(), end - counts.length(), end, counts, here == 0 ? style.with(Style.FAINT) : style);
    }

    private static boolean filtered(State state) {
        return state.mode() instanceof Mode.Choosing choosing
                && !choosing.filter().text().isBlank();
    }

    /** The codes that are listed, as indices in the tree. */
    private static List<Integer> codes(State state) {
        if (state.mode() instanceof Mode.Choosing choosing) {
            return Typing.fitting(state, choosing);
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < state.tree().entries().size(); i++) {
            all.add(i);
        }
        return all;
    }

    private static int chosen(State state) {
        if (state.mode() instanceof Mode.Choosing choosing) {
            return Typing.chosen(state, choosing);
        }
        return state.mode() instanceof Mode.Paging paging && paging.code() >= 0 ? paging.code() : state.codeAtHand();
    }

    private static int top(State state, List<Integer> codes, int chosen) {
        int rows = state.frame().body() - 1;
        int at = Math.max(0, codes.indexOf(chosen));
        return Math.max(0, Math.min(codes.size() - rows, at - rows / 2));
    }

    /** The code that is drawn on a row of the screen; -1 if there is none. */
    static int codeAt(State state, int row) {
        List<Integer> codes = codes(state);
        int index = top(state, codes, chosen(state)) + row - Frame.TOP - 1;
        return row <= Frame.TOP || index >= codes.size() ? -1 : codes.get(index);
    }
}
