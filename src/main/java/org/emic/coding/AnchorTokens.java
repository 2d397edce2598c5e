package org.emic.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emic.model.Span;

/**
 * A text as words and signs, white space left out, so that two versions of it can be laid side by side. A word is a run of
 * letters, marks and digits; every other character is a token of its own, and so is every character of a script that
 * writes no spaces, where a run would be a whole sentence.
 */
final class AnchorTokens {

    private final int[] ids;
    private final int[] starts;
    private final int[] ends;

    private AnchorTokens(int[] ids, int[] starts, int[] ends) {
        this.ids = ids;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The tokens in some stretches of a text.
     *
     * @param stretches in text order, not overlapping, UTF-16 units
     * @param names the number of each word, shared by the texts that are compared; new words are put in
     */
    static AnchorTokens of(String text, List<Span> stretches, Map<String, Integer> names) {
        List<Integer> ids = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Span stretch : stretches) {
            for (int at = stretch.start(); at < stretch.end(); ) {
                int end = end(text, at, stretch.end());
                if (!isSpace(text.codePointAt(at))) {
                    ids.add(names.computeIfAbsent(text.substring(at, end), unused -> names.size()));
                    places.add(new Span(at, end));
                }
                at = end;
            }
        }
        return new AnchorTokens(
                ids.stream().mapToInt(id -> id).toArray(),
                places.stream().mapToInt(Span::start).toArray(),
                places.stream().mapToInt(Span::end).toArray());
    }

    private static int end(String text, int at, int limit) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (!isOfWord(first)) {
            return end;
        }
        while (end < limit && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a code point is white space, a space that does not break among it. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isOfWord(int point) {
        return isWordy(point) && !writesNoSpaces(point);
    }

    /** Whether a code point is a letter, a mark or a digit. */
    static boolean isWordy(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || Character.isLetterOrDigit(point);
    }

    /** Whether a code point belongs to a script that writes its words without spaces between them. */
    static boolean writesNoSpaces(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    int count() {
        return ids.length;
    }

    /** The number of the word at index {@code token}. */
    int id(int token) {
        return ids[token];
    }

    int[] ids() {
        return ids;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The first token that ends after {@code offset}: the one it stands in, or the next; the number of tokens if there is none. */
    int from(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The first token that begins at {@code offset} or behind it. */
    int after(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
