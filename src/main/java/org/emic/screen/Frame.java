package org.emic.screen;

import org.emic.index.Characters;

/**
 * Where on the screen everything stands, in cells from the top left corner. From left to right: the lanes of the margin, who
 * speaks, the text, a line, the codebook. From top to bottom: the title, all this, the codings at the cursor, the last line.
 *
 * @param rows of the terminal
 * @param columns of the terminal
 * @param lanes how many
 * @param speaker columns for who speaks; 0 if nobody does
 * @param text columns of the text
 * @param codes columns of the codebook; 0 if it is not shown
 */
record Frame(int rows, int columns, int lanes, int speaker, int text, int codes) {

    static final int LEAST_ROWS = 8;
    static final int LEAST_COLUMNS = 40;

    /** The row where text and codebook begin. */
    static final int TOP = 1;

    private static final int BELOW = 2;
    private static final int WIDE = 100;

    static Frame of(Desk desk, State.Window window) {
        int columns = Math.max(LEAST_COLUMNS, window.columns());
        int rows = Math.max(LEAST_ROWS, window.rows());
        boolean wide = columns >= WIDE;
        int codes = !window.codes() || columns < 60 ? 0 : Math.min(44, wide ? columns * 3 / 10 : 25);
        int lanes = wide ? 5 : 3;
        int speaker = Math.min(wide ? 16 : 11, desk.speakerWidth());
        int used = lanes + 1 + (speaker > 0 ? speaker + 1 : 0) + (codes > 0 ? codes + 1 : 0);
        return new Frame(rows, columns, lanes, speaker, columns - used - 1, codes);
    }

    /** Rows of text. */
    int body() {
        return rows - TOP - BELOW;
    }

    int speakerColumn() {
        return lanes + 1;
    }

    int textColumn() {
        return speakerColumn() + (speaker > 0 ? speaker + 1 : 0);
    }

    /** The column of the codebook's left edge; behind the screen if it is not shown. */
    int codesColumn() {
        return columns - codes;
    }

    boolean isText(int row, int column) {
        return row >= TOP && row < TOP + body() && column < codesColumn() - 1;
    }

    /** The columns that words take. */
    static int width(String words) {
        Characters characters = new Characters(words);
        int width = 0;
        for (int at = 0; at < words.length(); ) {
            int end = characters.end(at);
            width += characters.width(at, end);
            at = end;
        }
        return width;
    }
}
