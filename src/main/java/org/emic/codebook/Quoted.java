package org.emic.codebook;

import java.util.Locale;

/** Texts in double quotes, as JSON has them and YAML reads them too. */
final class Quoted {

    private Quoted() {}

    /** The text in quotes; what no text file should have, and what YAML takes for a line end, is escaped. */
    static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isWritable(text, i)) {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Whether the text may stand in a file as it is; line feeds and tabs may. */
    static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && !isWritable(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0);
        return !control && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }
}
