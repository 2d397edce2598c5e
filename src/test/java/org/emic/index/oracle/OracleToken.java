package org.emic.index.oracle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A token: where it stands, what it says, its folded form. */
record OracleToken(int start, int end, String text, String folded) {

    private static final int LONGEST = 255;

    private static final Pattern KEYCAP = Pattern.compile("[0-9#*]\\x{fe0f}?\\x{20e3}");

    private static final Map<String, String> LATIN = new TreeMap<>(Map.of(
            "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ł", "l", "þ", "th", "ð", "d", "ħ", "h", "ı", "i"));

    private static final Map<String, String> ELIDED = Map.of(
            "fr", "l m t qu n s j d c jusqu quoiqu lorsqu puisqu",
            "it", "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d",
            "ca", "d l m n s t");

    /** The tokens of {@code text} in a language, a tag without region; its first character stands at {@code offset}. */
    static List<OracleToken> in(String text, int offset, String language) {
        List<OracleToken> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int limit = Math.min(text.length(), from + LONGEST);
            if (limit < text.length() && Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit))) {
                limit--;
            }
            int to = from + OracleWords.first(text.substring(from, limit));
            if (isToken(text.substring(from, to))) {
                int start = from + elided(text.substring(from, to), language);
                String word = text.substring(start, to);
                tokens.add(new OracleToken(offset + start, offset + to, word, fold(word)));
            }
            from = to;
        }
        return tokens;
    }

    private static boolean isToken(String piece) {
        return piece.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isPicture(c))
                || KEYCAP.matcher(piece).matches();
    }

    private static int elided(String piece, String language) {
        for (String article : ELIDED.getOrDefault(language, "").split(" ", 0)) {
            String start = piece.substring(0, Math.min(piece.length(), article.length() + 1));
            boolean goesOn = piece.length() > start.length();
            if (goesOn && !article.isEmpty() && straight(start).equalsIgnoreCase(article + "'")) {
                return start.length();
            }
        }
        return 0;
    }

    /** With {@code '} for {@code ’}. */
    static String straight(String text) {
        return text.replace('’', '\'');
    }

    /** The pictures that the generators use: pictographs, hearts, flags' letters. */
    private static boolean isPicture(int c) {
        return (c >= 0x1f000 && c <= 0x1faff) || c == 0x2764;
    }

    /** The folded form. */
    static String fold(String piece) {
        StringBuilder bare = new StringBuilder();
        boolean strip = false;
        for (int c :
                Normalizer.normalize(piece, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (isIgnorable(c)) {
                continue;
            }
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!strip) {
                    bare.appendCodePoint(c);
                }
            } else {
                strip = hasAccents(c);
                bare.appendCodePoint(c);
            }
        }
        String lower = straight(bare.toString().toLowerCase(Locale.ROOT)).replace('ς', 'σ');
        for (Map.Entry<String, String> letter : LATIN.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return lower.isEmpty() ? straight(piece.toLowerCase(Locale.ROOT)) : lower;
    }

    /** Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, without the tags of flags. */
    private static boolean isIgnorable(int c) {
        return c == 0xad
                || c == 0x34f
                || c == 0x61c
                || (c >= 0x115f && c <= 0x1160)
                || (c >= 0x17b4 && c <= 0x17b5)
                || (c >= 0x180b && c <= 0x180f)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || c == 0xffa0
                || (c >= 0xfff0 && c <= 0xfff8)
                || (c >= 0x1bca0 && c <= 0x1bca3)
                || (c >= 0x1d173 && c <= 0x1d17a)
                || (c >= 0xe0080 && c <= 0xe0fff);
    }

    private static boolean hasAccents(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, HEBREW, ARABIC -> true;
            default -> false;
        };
    }
}
