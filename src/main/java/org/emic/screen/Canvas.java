package org.emic.screen;

import java.util.Arrays;
import org.emic.index.Characters;

/** A screen full of cells that is drawn on, and then compared with the one before. */
final class Canvas {

    /** What the second cell of a wide character holds. */
    static final String COVERED = "";

    private final int columns;
    private final String[][] signs;
    private final Style[][] styles;
    private int cursorRow = -1;
    private int cursorColumn = -1;

    Canvas(int rows, int columns) {
        this.columns = columns;
        this.signs = new String[rows][columns];
        this.styles = new Style[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(signs[row], " ");
            Arrays.fill(styles[row], Style.PLAIN);
        }
    }

    int rows() {
        return signs.length;
    }

    int columns() {
        return columns;
    }

    String sign(int row, int column) {
        return signs[row][column];
    }

    Style style(int row, int column) {
        return styles[row][column];
    }

    int cursorRow() {
        return cursorRow;
    }

    int cursorColumn() {
        return cursorColumn;
    }

    void cursor(int row, int column) {
        cursorRow = Math.max(0, Math.min(rows() - 1, row));
        cursorColumn = Math.max(0, Math.min(columns - 1, column));
    }

    /** Puts one character of {@code width} columns; what does not fit on the screen is left out. */
    void put(int row, int column, int width, String sign, Style style) {
        if (row < 0 || row >= rows() || column < 0 || width < 1 || column + width > columns) {
            return;
        }
        uncover(row, column);
        uncover(row, column + width);
        signs[row][column] = sign;
        styles[row][column] = style;
        for (int i = 1; i < width; i++) {
            signs[row][column + i] = COVERED;
            styles[row][column + i] = style;
        }
    }

    /** Makes room before {@code column}: of a wide character that is cut there nothing is left. */
    private void uncover(int row, int column) {
        if (column > 0 && column < columns && signs[row][column].equals(COVERED)) {
            signs[row][column] = " ";
            signs[row][column - 1] = " ";
        }
    }

    /** Writes words from {@code column} on, at most up to {@code end}; {@code …} stands for what does not fit. */
    void write(int row, int column, int end, String words, Style style) {
        int room = Math.min(end, columns) - column;
        String shown = words;
        if (Frame.width(words) > room) {
            if (room < 1) {
                return;
            }
            shown = room == 1 ? "…" : words.substring(0, Pages.fitting(words, room - 1)) + "…";
        }
        Characters characters = new Characters(shown);
        int to = column;
        for (int at = 0; at < shown.length(); ) {
            int next = characters.end(at);
            int width = characters.width(at, next);
            put(row, to, width, shown.substring(at, next), style);
            to += width;
            at = next;
        }
    }

    /** Gives cells another look. */
    void fill(int row, int column, int end, Style style) {
        for (int i = Math.max(0, column); i < Math.min(end, columns); i++) {
            put(row, i, 1, " ", style);
        }
    }

    /** The words of a row, without the spaces at its end. */
    String text(int row) {
        return String.join("", signs[row]).stripTrailing();
    }

    /** Whether a row looks the same on both. */
    boolean same(Canvas other, int row) {
        return Arrays.equals(signs[row], other.signs[row]) && Arrays.equals(styles[row], other.styles[row]);
    }
}
