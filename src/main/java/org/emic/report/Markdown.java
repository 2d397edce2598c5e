package org.emic.report;

import org.emic.diagnostic.Visible;

/** Text of any origin inside Markdown (CommonMark and GitHub's tables), so that it is shown and never read as markup. */
final class Markdown {

    private static final String ESCAPED = "\\`*[]~|$";

    /** What starts a list, heading, quote, rule or table at the beginning of a line. */
    private static final String STARTS_BLOCK = "#-+>=";

    private Markdown() {}

    /** For a table cell or a sentence: everything on one line, line breaks as {@code <br>}. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (String line : text.strip().split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "<br>");
            escape(Visible.of(line).strip(), out);
        }
        return out.toString();
    }

    /** For a line of its own, such as one in a block quote: no list, heading or rule begins here. */
    static String paragraph(String text) {
        String line = inline(text);
        if (line.isEmpty()) {
            return line;
        }
        if (STARTS_BLOCK.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    private static void escape(String line, StringBuilder out) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '_' -> out.append(isInsideWord(line, i) ? "_" : "\\_");
                default -> out.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
    }

    /** An underscore between letters or digits is never emphasis; ids stay readable. */
    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
