package org.emic.interchange;

/** Texts inside XML and HTML: what would be markup is escaped, what XML cannot hold becomes a sign for it. */
final class XmlWords {

    private static final char SIGN = '\ufffd';

    private XmlWords() {}

    /** Between tags. */
    static String text(String words) {
        return escaped(words, false);
    }

    /** Between double quotes; line ends and tabs stay what they are. */
    static String attribute(String words) {
        return escaped(words, true);
    }

    /** Whether the text has a character that XML 1.0 has no way to write. */
    static boolean hasForbidden(String words) {
        return words.codePoints().anyMatch(c -> !isAllowed(c));
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
    }

    private static String escaped(String words, boolean attribute) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(isAllowed(c) ? c : SIGN);
            }
        });
        return out.toString();
    }
}
