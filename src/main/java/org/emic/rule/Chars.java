package org.emic.rule;

/** Which characters part words, quote, and carry meaning. */
final class Chars {

    private Chars() {}

    /** White space of any kind, the zero-width space that copied text brings along, and what {@link #isForbidden}. */
    static boolean isSpace(int c) {
        return !isPrintableAscii(c) && isOtherSpace(c);
    }

    /** Nearly every character of a rule is one of these, and asking for them first makes reading rules fast. */
    private static boolean isPrintableAscii(int c) {
        return c > ' ' && c < 0x7f;
    }

    private static boolean isOtherSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b || c == 0x85 || isForbidden(c);
    }

    /** Characters no one can see or type: controls, half surrogate pairs, the byte order mark. */
    static boolean isForbidden(int c) {
        if (isPrintableAscii(c)) {
            return false;
        }
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != 0x85;
        return control || (c >= 0xd800 && c <= 0xdfff) || c == 0xfeff || (c & 0xfffe) == 0xfffe;
    }

    /** A double quote: straight, or as word processors make it. Any of them closes what any opened. */
    static boolean isQuote(int c) {
        return c == '"' || (c >= 0x201c && c <= 0x201f);
    }

    /** What ends a word outside quotes. */
    static boolean endsWord(int c) {
        return isSpace(c) || isQuote(c) || c == '(' || c == ')' || c == '|';
    }

    /** What can be part of a token: letters, digits, and the symbols among which emoji are. */
    static boolean isSubstance(int c) {
        return Character.isLetterOrDigit(c) || isSymbol(c);
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL -> true;
            case Character.MODIFIER_SYMBOL -> c > 0xffff;
            case Character.MATH_SYMBOL -> c >= 0x2190;
            default -> c == 0x203c || c == 0x2049 || c == 0x20e3 || c == 0x3030 || c == 0x303d;
        };
    }

    /** Whether a token can come of {@code text}. */
    static boolean hasSubstance(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isSubstance(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
