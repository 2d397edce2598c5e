package org.emic.screen;

import java.util.Locale;

/** A drawing of the screen as an SVG picture: the cells as they are, on a dark ground. */
final class Picture {

    private static final double WIDTH = 8.4;
    private static final int HEIGHT = 18;
    private static final String GROUND = "#15181e";
    private static final String SIGN = "#d8dce3";

    private Picture() {}

    static String of(Canvas canvas) {
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(canvas.columns() * WIDTH + 16))
                .append(' ')
                .append(canvas.rows() * HEIGHT + 16)
                .append("\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n");
        out.append("<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"")
                .append(GROUND)
                .append("\"/>\n");
        for (int row = 0; row < canvas.rows(); row++) {
            row(canvas, row, out);
        }
        return out.append("</svg>\n").toString();
    }

    private static void row(Canvas canvas, int row, StringBuilder out) {
        for (int column = 0; column < canvas.columns(); ) {
            Style style = canvas.style(row, column);
            int end = column;
            StringBuilder words = new StringBuilder();
            while (end < canvas.columns() && canvas.style(row, end).equals(style)) {
                words.append(canvas.sign(row, end++));
            }
            run(row, new int[] {column, end}, words.toString(), style, out);
            column = end;
        }
        if (row == canvas.cursorRow()) {
            out.append("<rect x=\"")
                    .append(x(canvas.cursorColumn()))
                    .append("\" y=\"")
                    .append(row * HEIGHT + 8);
            out.append("\" width=\"")
                    .append(number(WIDTH))
                    .append("\" height=\"")
                    .append(HEIGHT);
            out.append("\" fill=\"none\" stroke=\"#ffffff\"/>\n");
        }
    }

    private static void run(int row, int[] columns, String words, Style style, StringBuilder out) {
        boolean turned = style.has(Style.REVERSE);
        String colour = style.colour() < 0 ? SIGN : String.format(Locale.ROOT, "#%06x", style.colour());
        if (turned) {
            out.append("<rect x=\"").append(x(columns[0])).append("\" y=\"").append(row * HEIGHT + 8);
            out.append("\" width=\"")
                    .append(number((columns[1] - columns[0]) * WIDTH))
                    .append("\" height=\"");
            out.append(HEIGHT).append("\" fill=\"").append(colour).append("\"/>\n");
        }
        if (words.isBlank()) {
            return;
        }
        out.append("<text xml:space=\"preserve\" x=\"").append(x(columns[0])).append("\" y=\"");
        out.append(row * HEIGHT + 22).append("\" textLength=\"").append(number((columns[1] - columns[0]) * WIDTH));
        out.append("\" fill=\"").append(turned ? GROUND : colour).append('"');
        out.append(style.has(Style.BOLD) ? " font-weight=\"bold\"" : "");
        out.append(style.has(Style.ITALIC) ? " font-style=\"italic\"" : "");
        out.append(style.has(Style.UNDERLINE) ? " text-decoration=\"underline\"" : "");
        out.append(style.has(Style.FAINT) ? " opacity=\"0.6\"" : "");
        out.append('>').append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        out.append("</text>\n");
    }

    private static String x(int column) {
        return number(8 + column * WIDTH);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
