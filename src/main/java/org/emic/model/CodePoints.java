package org.emic.model;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets, which Emic counts in memory, and Unicode code points, which every file and table
 * that leaves the program counts (REFI-QDA 1.5, section 10.2). Made once for a text; a conversion then takes time
 * logarithmic in the number of characters outside the Basic Multilingual Plane, and none where there are none.
 */
public final class CodePoints {

    private final int length;
    /** The UTF-16 offset of each low surrogate of a pair, ascending. */
    private final int[] pairs;

    private CodePoints(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    /** The conversion for {@code text}. */
    public static CodePoints of(CharSequence text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(text.length(), Arrays.copyOf(found, count));
    }

    /** The conversion for a text of that many UTF-16 units of which no two form a pair: there is nothing to convert. */
    public static CodePoints same(int length) {
        return new CodePoints(length, new int[0]);
    }

    /** Code points before the UTF-16 offset {@code utf16}, which must not stand inside a surrogate pair. */
    public int fromUtf16(int utf16) {
        int at = Arrays.binarySearch(pairs, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /**
     * The UTF-16 offset of the code point at index {@code codePoint}.
     *
     * @throws IllegalArgumentException if the text has fewer code points
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > count()) {
            throw new IllegalArgumentException("code point " + codePoint + " is outside a text of " + count());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The code points of {@code span}, as a span of code points. */
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /** The UTF-16 units of {@code span}, a span of code points. */
    public Span toUtf16(Span span) {
        return new Span(toUtf16(span.start()), toUtf16(span.end()));
    }

    /** Code points in the whole text. */
    public int count() {
        return length - pairs.length;
    }
}
