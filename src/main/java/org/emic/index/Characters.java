package org.emic.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;

/**
 * The characters of a text as people count them (extended grapheme clusters, UAX #29): a letter with its combining marks,
 * an emoji of several code points, a flag; and how many columns of a terminal each takes. Not for several threads.
 */
public final class Characters {

    /** Below this code point every character stands alone and takes one column. */
    private static final int PLAIN = 0x300;

    private static final int EMOJI_PICTURE = 0xFE0F;
    private static final int JOINER = 0x200D;

    private final String text;
    private BreakIterator breaks;

    /** The characters of {@code text}. */
    public Characters(String text) {
        this.text = text;
    }

    /** The end of the character that begins at {@code at}, which must lie before the end of the text. */
    public int end(int at) {
        if (text.charAt(at) < PLAIN && (at + 1 == text.length() || text.charAt(at + 1) < PLAIN)) {
            return at + 1;
        }
        return breaks().following(at);
    }

    /** The beginning of the character that ends at {@code at}; 0 where there is none before. */
    public int before(int at) {
        if (at <= 1) {
            return 0;
        }
        if (text.charAt(at - 1) < PLAIN && text.charAt(at - 2) < PLAIN) {
            return at - 1;
        }
        return breaks().preceding(at);
    }

    /** The beginning of the character that {@code at} stands in. */
    public int start(int at) {
        return at >= text.length() ? text.length() : before(end(at));
    }

    /**
     * The columns that a character takes: 2 for East Asian wide characters, emoji and flags, 0 for what cannot be seen, and
     * else the sum of its code points', most of which take one.
     */
    public int width(int start, int end) {
        if (end == start + 1 && text.charAt(start) < PLAIN) {
            return 1;
        }
        int width = 0;
        int points = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean picture = c == EMOJI_PICTURE
                    || (points > 0 && c != JOINER && UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER))
                    || (points > 0 && UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR))
                    || (c == JOINER && isPicture(text.codePointAt(start)));
            if (picture) {
                return 2;
            }
            width += columns(c);
            points++;
        }
        return width;
    }

    private static boolean isPicture(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static int columns(int c) {
        int type = UCharacter.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int hangul = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        if (hangul == UCharacter.HangulSyllableType.VOWEL_JAMO
                || hangul == UCharacter.HangulSyllableType.TRAILING_JAMO) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    private BreakIterator breaks() {
        if (breaks == null) {
            breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
            breaks.setText(new StringCharacterIterator(text));
        }
        return breaks;
    }
}
