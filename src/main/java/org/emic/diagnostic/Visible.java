package org.emic.diagnostic;

/**
 * Text of unknown origin made harmless for people's eyes: what would steer a terminal or reorder a line is replaced by
 * a sign for it. Transcripts are hostile input; only data formats (CSV, JSON) hand them on as they are.
 */
public final class Visible {

    private Visible() {}

    /**
     * Control characters as their pictures (U+2400…), C1 controls, bidirectional overrides and isolates and unpaired
     * surrogates as {@code ?}, U+FFFE and U+FFFF, which XML cannot hold, as U+FFFD, tabs, line and paragraph separators as a
     * space; line breaks are control characters too. The length in UTF-16 units stays the same.
     */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = isLone(text, i) ? '?' : shown(c);
            if (shown != c && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char shown(char c) {
        if (c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c < 0x20) {
            return (char) (0x2400 + c);
        }
        if (c == 0x7f) {
            return 0x2421;
        }
        if (c >= 0xfffe) {
            return 0xfffd;
        }
        boolean steers = (c >= 0x80 && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return steers ? '?' : c;
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
