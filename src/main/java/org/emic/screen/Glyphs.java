package org.emic.screen;

import java.text.Bidi;
import java.util.Arrays;
import org.emic.diagnostic.Visible;
import org.emic.index.Characters;
import org.emic.model.Span;

/**
 * The characters of a row, in the order in which they are read from left to right, and the column where each stands.
 * Right-to-left text is put into that order here (UAX #9), because most terminals do not do it; a row of a paragraph that
 * begins right to left stands at the right edge.
 */
final class Glyphs {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] columns;
    private final int[] widths;
    private final boolean[] turned;

    private Glyphs(String text, int[][] of, boolean[] turned) {
        this.text = text;
        this.starts = of[0];
        this.ends = of[1];
        this.columns = of[2];
        this.widths = of[3];
        this.turned = turned;
    }

    /**
     * Where a row stands.
     *
     * @param row its span; a line break at its end is no character of it
     * @param block the span of its block: what stands before that, such as a label, has no say in the direction
     */
    record Place(String text, Span row, Span block) {
        /** The line that the row is cut from: the paragraph, for the order of right-to-left text. */
        Span line() {
            int begin = Math.max(block.start(), text.lastIndexOf('\n', row.start() - 1) + 1);
            int end = text.indexOf('\n', row.start());
            return new Span(begin, end < 0 ? block.end() : Math.min(block.end(), end));
        }
    }

    /**
     * The characters of a row.
     *
     * @param width of the text column, for rows that stand at its right edge
     */
    static Glyphs of(Place place, Characters characters, int width) {
        String text = place.text();
        int to = place.row().end();
        int[][] of = new int[4][place.row().length()];
        int count = 0;
        for (int at = place.row().start(); at < to && text.charAt(at) != '\n'; count++) {
            int end = Math.min(to, characters.end(at));
            of[0][count] = at;
            of[1][count] = end;
            of[3][count] = width(text, characters, at, end);
            at = end;
        }
        for (int i = 0; i < of.length; i++) {
            of[i] = Arrays.copyOf(of[i], count);
        }
        boolean[] turned = new boolean[count];
        int column = count == 0 ? 0 : inOrder(place, of, turned, width);
        for (int i = 0; i < count; i++) {
            of[2][i] = column;
            column += of[3][i];
        }
        return new Glyphs(text, of, turned);
    }

    /** The columns that a character takes as it is shown: what would steer the terminal is shown as a sign. */
    static int width(String text, Characters characters, int at, int end) {
        int width = characters.width(at, end);
        String words = width == 0 ? text.substring(at, end) : "";
        return width == 0 && !Visible.of(words).equals(words) ? 1 : width;
    }

    /** Puts the characters into reading order and says in which column the first one stands. */
    private static int inOrder(Place place, int[][] of, boolean[] turned, int width) {
        int from = of[0][0];
        int to = of[1][of[1].length - 1];
        char[] row = place.text().substring(from, to).toCharArray();
        Span line = place.line();
        if (!Bidi.requiresBidi(row, 0, row.length) && !beginsRightToLeft(place.text(), line)) {
            return 0;
        }
        // Without the characters that only override the order: they are shown as signs.
        Bidi whole = new Bidi(Visible.of(line.in(place.text())), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Bidi bidi = whole.createLineBidi(from - line.start(), to - line.start());
        int count = of[0].length;
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        int used = 0;
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getLevelAt(of[0][i] - from);
            order[i] = i;
            used += of[3][i];
        }
        byte[] logicalLevels = levels.clone();
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (int i = 0; i < of.length; i++) {
            int[] logical = of[i].clone();
            for (int j = 0; j < count; j++) {
                of[i][j] = logical[order[j]];
            }
        }
        for (int j = 0; j < count; j++) {
            turned[j] = (logicalLevels[order[j]] & 1) == 1;
        }
        return whole.baseIsLeftToRight() ? 0 : Math.max(0, width - used);
    }

    private static boolean beginsRightToLeft(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return starts.length;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int column(int i) {
        return columns[i];
    }

    int width(int i) {
        return widths[i];
    }

    /** What to draw: harmless, and a bracket that opens where it is read. */
    String shown(int i) {
        String words = text.substring(starts[i], ends[i]);
        int mirror = turned[i] && words.length() == 1 ? MIRRORED.indexOf(words.charAt(0)) : -1;
        if (mirror >= 0) {
            return MIRRORED.substring(mirror ^ 1, (mirror ^ 1) + 1);
        }
        String harmless = Visible.of(words);
        boolean lonely = Character.getType(harmless.codePointAt(0)) == Character.NON_SPACING_MARK;
        return lonely ? "" : harmless;
    }

    /** The column of the character at {@code at}; the column behind the last one if the row does not have it. */
    int columnOf(int at) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= at && at < ends[i]) {
                return columns[i];
            }
        }
        return behind();
    }

    /** The column behind the last character. */
    int behind() {
        int last = starts.length - 1;
        return last < 0 ? 0 : columns[last] + widths[last];
    }

    /** The character in {@code column}, or the nearest one of the row; -1 if the row has none. */
    int at(int column) {
        for (int i = 0; i < starts.length; i++) {
            if (column < columns[i] + widths[i]) {
                return starts[i];
            }
        }
        return starts.length == 0 ? -1 : starts[starts.length - 1];
    }
}
