package org.emic.index.oracle;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/** The word boundaries of UAX #29, rule by rule, from Unicode's property Word_Break. */
final class OracleWords {

    private static final List<Integer> IGNORED = List.of(WordBreak.EXTEND, WordBreak.FORMAT, WordBreak.ZWJ);
    private static final List<Integer> LINE_ENDS = List.of(WordBreak.CR, WordBreak.LF, WordBreak.NEWLINE);

    private static final int NONE = -1;

    private final int[] text;

    private OracleWords(String text) {
        this.text = text.codePoints().toArray();
    }

    /** UTF-16 units from the start of {@code text} to its first boundary; {@code text} is not empty. */
    static int first(String text) {
        OracleWords words = new OracleWords(text);
        int at = 1;
        while (at < words.text.length && words.isJoined(at)) {
            at++;
        }
        return text.offsetByCodePoints(0, at);
    }

    /** Whether there is no boundary before the code point {@code at}, given that there is none before it. */
    private boolean isJoined(int at) {
        int before = property(at - 1);
        int here = property(at);
        if (LINE_ENDS.contains(before) || LINE_ENDS.contains(here)) {
            return before == WordBreak.CR && here == WordBreak.LF; // WB3, 3a, 3b
        }
        if (before == WordBreak.ZWJ && UCharacter.hasBinaryProperty(text[at], UProperty.EXTENDED_PICTOGRAPHIC)) {
            return true; // WB3c
        }
        if (before == WordBreak.WSEGSPACE && here == WordBreak.WSEGSPACE) {
            return true; // WB3d
        }
        return IGNORED.contains(here) || isJoined(skipped(at, -1), at, skipped(at, 1)); // WB4
    }

    private boolean isJoined(int last, int at, int next) {
        int before = property(last);
        int here = property(at);
        int beforeThat = property(skipped(last, -1));
        int after = property(next);
        if (here == WordBreak.EXTENDNUMLET) {
            return isLetter(before)
                    || List.of(WordBreak.NUMERIC, WordBreak.KATAKANA, WordBreak.EXTENDNUMLET)
                            .contains(before); // WB13a
        }
        if (isLetter(here)) {
            return isLetter(before) // WB5
                    || before == WordBreak.NUMERIC // WB10
                    || before == WordBreak.EXTENDNUMLET // WB13b
                    || (isLetter(beforeThat) && isMidLetter(before)) // WB7
                    || (here == WordBreak.HEBREW_LETTER
                            && before == WordBreak.DOUBLE_QUOTE
                            && beforeThat == WordBreak.HEBREW_LETTER); // WB7c
        }
        if (here == WordBreak.NUMERIC) {
            return before == WordBreak.NUMERIC // WB8
                    || isLetter(before) // WB9
                    || before == WordBreak.EXTENDNUMLET // WB13b
                    || (beforeThat == WordBreak.NUMERIC && isMidNumber(before)); // WB11
        }
        if (here == WordBreak.KATAKANA) {
            return before == WordBreak.KATAKANA || before == WordBreak.EXTENDNUMLET; // WB13, 13b
        }
        if (here == WordBreak.REGIONAL_INDICATOR) {
            return before == WordBreak.REGIONAL_INDICATOR && beforeThat != WordBreak.REGIONAL_INDICATOR; // WB15, 16
        }
        return (isLetter(before) && isMidLetter(here) && isLetter(after)) // WB6
                || (before == WordBreak.HEBREW_LETTER && here == WordBreak.SINGLE_QUOTE) // WB7a
                || (before == WordBreak.HEBREW_LETTER
                        && here == WordBreak.DOUBLE_QUOTE
                        && after == WordBreak.HEBREW_LETTER) // 7b
                || (before == WordBreak.NUMERIC && isMidNumber(here) && after == WordBreak.NUMERIC); // WB12
    }

    /** The next code point in a direction that WB4 does not ignore. */
    private int skipped(int from, int step) {
        int at = from + step;
        while (IGNORED.contains(property(at)) && at > 0) {
            at += step;
        }
        return at;
    }

    /** {@link #NONE} outside the text. */
    private int property(int at) {
        return at < 0 || at >= text.length ? NONE : UCharacter.getIntPropertyValue(text[at], UProperty.WORD_BREAK);
    }

    private static boolean isLetter(int property) {
        return property == WordBreak.ALETTER || property == WordBreak.HEBREW_LETTER;
    }

    private static boolean isMidLetter(int property) {
        return List.of(WordBreak.MIDLETTER, WordBreak.MIDNUMLET, WordBreak.SINGLE_QUOTE)
                .contains(property);
    }

    private static boolean isMidNumber(int property) {
        return List.of(WordBreak.MIDNUM, WordBreak.MIDNUMLET, WordBreak.SINGLE_QUOTE)
                .contains(property);
    }
}
