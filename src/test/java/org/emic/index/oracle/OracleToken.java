package org.emic.index.oracle;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A token: where it stands, what it says, its folded form. */
record OracleToken(int start, int end, String text, String folded) {

    private static final int LONGEST = 255;

    private static final Map<String, String> LATIN = new TreeMap<>(Map.of(
            "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ł", "l", "þ", "th", "ð", "d", "ħ", "h", "ı", "i"));

    /** The tokens of {@code text}, whose first character stands at {@code offset}. */
    static List<OracleToken> in(String text, int offset) {
        List<OracleToken> tokens = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (isToken(text.substring(from, to))) {
                cut(text, from, to, offset, tokens);
            }
        }
        return tokens;
    }

    private static boolean isToken(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit)
                || piece.codePoints().anyMatch(OracleToken::isPicture);
    }

    /** The pictures that the generators use: pictographs, hearts, flags' letters. */
    private static boolean isPicture(int c) {
        return (c >= 0x1f000 && c <= 0x1faff) || c == 0x2764;
    }

    private static void cut(String text, int from, int to, int offset, List<OracleToken> tokens) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + LONGEST);
            if (Character.isIdeographic(text.codePointAt(at))) {
                end = at + Character.charCount(text.codePointAt(at));
            }
            String piece = text.substring(at, end);
            tokens.add(new OracleToken(offset + at, offset + end, piece, fold(piece)));
            at = end;
        }
    }

    /** The folded form. */
    static String fold(String piece) {
        StringBuilder bare = new StringBuilder();
        boolean strip = false;
        for (int c :
                Normalizer.normalize(piece, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!strip) {
                    bare.appendCodePoint(c);
                }
            } else {
                strip = hasAccents(c);
                bare.appendCodePoint(c == '’' ? '\'' : c);
            }
        }
        String lower = bare.toString().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LATIN.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return lower.isEmpty() ? piece.toLowerCase(Locale.ROOT) : lower;
    }

    private static boolean hasAccents(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, HEBREW, ARABIC -> true;
            default -> false;
        };
    }
}
