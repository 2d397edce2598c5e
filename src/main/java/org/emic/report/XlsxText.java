package org.emic.report;

import java.util.regex.Pattern;
import org.emic.diagnostic.Visible;

/** Text as a workbook can hold it, and how often it could not hold all. */
final class XlsxText {

    /** UTF-16 units of a cell: the limit of Excel. */
    static final int MOST = 32_767;

    /** What Excel would read as an escaped character ({@code _x0041_} as A); the underscore is escaped instead. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private int cut;

    /** Without what XML cannot hold (shown as signs); cut to the limit with {@code …} at the end. */
    String of(String text) {
        String legal = legal(text);
        if (legal.length() > MOST) {
            cut++;
            int end = MOST - 1;
            legal = legal.substring(0, Character.isHighSurrogate(legal.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return legal.indexOf('_') < 0 ? legal : LOOKS_ESCAPED.matcher(legal).replaceAll("_x005F_");
    }

    /** Cells that were cut so far. */
    int cut() {
        return cut;
    }

    /** Tabs and line ends may stay. */
    private static String legal(String text) {
        StringBuilder out = null;
        String visible = Visible.of(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = c == '\t' || c == '\n' || c == '\r' || (c > 0x7f && !Character.isSurrogate(c) && c < 0xfffe);
            char shown = kept ? c : c >= 0xfffe ? '\ufffd' : visible.charAt(i);
            if (shown != c && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }
}
