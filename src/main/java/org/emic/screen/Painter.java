package org.emic.screen;

import java.util.Optional;

/**
 * Makes what a terminal has to be sent of two drawings: the rows that differ, and nothing where none does. Behind every
 * character that terminals may take for wider or narrower than it is, the cursor is put where the next one belongs.
 */
final class Painter {

    private static final String ESC = "\u001b[";
    private static final int PLAIN = 0x300;

    private final Look look;
    private Optional<Canvas> before = Optional.empty();

    Painter(Look look) {
        this.look = look;
    }

    /** Draws everything anew next time. */
    void forget() {
        before = Optional.empty();
    }

    /** What brings the terminal from the drawing before to this one. */
    String paint(Canvas canvas) {
        StringBuilder out = new StringBuilder();
        if (before.isEmpty()) {
            out.append(ESC).append("0m").append(ESC).append("2J");
        }
        for (int row = 0; row < canvas.rows(); row++) {
            if (before.isEmpty() || !canvas.same(before.get(), row)) {
                row(canvas, row, out);
            }
        }
        boolean moved = before.isEmpty()
                || before.get().cursorRow() != canvas.cursorRow()
                || before.get().cursorColumn() != canvas.cursorColumn();
        boolean drawn = out.length() > 0;
        before = Optional.of(canvas);
        if (!drawn && !moved) {
            return "";
        }
        String cursor = canvas.cursorRow() < 0
                ? ""
                : ESC + (canvas.cursorRow() + 1) + ";" + (canvas.cursorColumn() + 1) + "H" + ESC + "?25h";
        return (drawn ? ESC + "?25l" : "") + out + cursor;
    }

    private void row(Canvas canvas, int row, StringBuilder out) {
        out.append(ESC).append(row + 1).append(";1H").append(ESC).append("0m");
        Style style = Style.PLAIN;
        int last = canvas.columns();
        while (last > 0
                && canvas.sign(row, last - 1).equals(" ")
                && canvas.style(row, last - 1).equals(Style.PLAIN)) {
            last--;
        }
        boolean sure = true;
        for (int column = 0; column < last; column++) {
            String sign = canvas.sign(row, column);
            if (sign.equals(Canvas.COVERED)) {
                continue;
            }
            if (!sure) {
                out.append(ESC).append(column + 1).append('G');
            }
            Style own = canvas.style(row, column);
            if (!own.equals(style)) {
                style(own, out);
                style = own;
            }
            out.append(sign);
            sure = sign.length() == 1 && (sign.charAt(0) < PLAIN || isBox(sign.charAt(0)));
        }
        if (!style.equals(Style.PLAIN)) {
            out.append(ESC).append("0m");
        }
        if (last < canvas.columns()) {
            if (!sure) {
                out.append(ESC).append(last + 1).append('G');
            }
            out.append(ESC).append('K');
        }
    }

    private static boolean isBox(char sign) {
        return sign == '─';
    }

    private void style(Style style, StringBuilder out) {
        out.append(ESC).append('0');
        append(style, Style.BOLD, ";1", out);
        append(style, Style.FAINT, ";2", out);
        append(style, Style.ITALIC, ";3", out);
        append(style, Style.UNDERLINE, ";4", out);
        append(style, Style.REVERSE, ";7", out);
        if (style.colour() >= 0) {
            colour(style.colour(), out);
        }
        out.append('m');
    }

    private static void append(Style style, int bit, String code, StringBuilder out) {
        if (style.has(bit)) {
            out.append(code);
        }
    }

    private void colour(int colour, StringBuilder out) {
        int red = colour >> 16;
        int green = (colour >> 8) & 0xff;
        int blue = colour & 0xff;
        switch (look.colours()) {
            case 0 -> {}
            case 24 ->
                out.append(";38;2;")
                        .append(red)
                        .append(';')
                        .append(green)
                        .append(';')
                        .append(blue);
            case 8 -> out.append(";38;5;").append(16 + 36 * sixth(red) + 6 * sixth(green) + sixth(blue));
            default -> {
                int bright = Math.max(red, Math.max(green, blue)) * 2 / 3;
                out.append(";3").append((red > bright ? 1 : 0) + (green > bright ? 2 : 0) + (blue > bright ? 4 : 0));
            }
        }
    }

    /** The nearest of the six levels of the 256-colour cube: 0, 95, 135, 175, 215, 255. */
    private static int sixth(int level) {
        return level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40;
    }
}
