package org.emic.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The folded form of a word: what is left of it when case and accents do not count. Its steps are those of
 * {@code docs/decisions/0001-what-a-rule-means.md}. ICU's tables are used and not the JDK's, so that every JDK folds alike.
 */
final class Fold {

    private static final char APOSTROPHE = '\u2019';

    private Fold() {}

    /** The folded form of {@code word}; never empty unless {@code word} is. */
    static String of(String word) {
        return isAscii(word) ? lowerAscii(word) : fold(word);
    }

    /** {@code word} with its case and accents, and {@code ’} as {@code '}: what {@code =Word} compares. */
    static String surface(String word) {
        return word.replace(APOSTROPHE, '\'');
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String lowerAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                char[] chars = word.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    if (chars[j] >= 'A' && chars[j] <= 'Z') {
                        chars[j] = (char) (chars[j] + 'a' - 'A');
                    }
                }
                return new String(chars);
            }
        }
        return word;
    }

    private static String fold(String word) {
        String decomposed = Normalizer2.getNFKDInstance().normalize(word);
        StringBuilder folded = new StringBuilder(decomposed.length());
        int script = UScript.COMMON;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (isInvisible(c)) {
                continue;
            }
            if (UCharacter.getType(c) == Character.NON_SPACING_MARK) {
                if (!losesAccents(script)) {
                    folded.appendCodePoint(c);
                }
            } else {
                script = UScript.getScript(c);
                append(c, script, folded);
            }
        }
        return folded.isEmpty()
                ? surface(UCharacter.toLowerCase(com.ibm.icu.util.ULocale.ROOT, word))
                : folded.toString();
    }

    /** Soft hyphens, joiners, directional marks, variation selectors; the tags that tell emoji flags apart are not. */
    private static boolean isInvisible(int c) {
        return c >= 0xAD
                && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !(c >= 0xE0020 && c <= 0xE007F);
    }

    private static boolean losesAccents(int script) {
        return script == UScript.LATIN
                || script == UScript.GREEK
                || script == UScript.CYRILLIC
                || script == UScript.HEBREW
                || script == UScript.ARABIC;
    }

    private static void append(int c, int script, StringBuilder folded) {
        int lower = UCharacter.toLowerCase(c);
        if (lower == 'ς') {
            folded.append('σ');
        } else if (lower == APOSTROPHE) {
            folded.append('\'');
        } else if (script == UScript.LATIN && lower >= 0x80 && lower <= 0xFFFF) {
            char[] ascii = new char[4];
            int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) lower}, 0, ascii, 0, 1);
            folded.append(lowerAscii(new String(ascii, 0, length)));
        } else {
            folded.appendCodePoint(lower);
        }
    }
}
