package org.emic.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal text takes: 2 for East Asian wide characters and emoji, 0 for combining marks, 1 for
 * the rest, code point by code point, as most terminals do. The table is a file of ours, not the JDK's, so that a
 * listing is aligned the same on every JDK.
 */
final class Width {

    /** Below this code point everything printable takes one column, and the table need not be read. */
    private static final int ALL_NARROW = 0x300;

    private Width() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int of(int codePoint) {
        return codePoint < ALL_NARROW ? 1 : Ranges.of(codePoint);
    }

    /** {@code text}, or its beginning with {@code …} after it, so that it takes at most {@code most} columns. */
    static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (width + of(c) > most - 1) {
                break;
            }
            width += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    /** The end of {@code text}, with {@code …} before it where something was left out, in at most {@code most} columns. */
    static String cutLeft(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int width = 0;
        int start = text.length();
        while (start > 0) {
            int c = text.codePointBefore(start);
            if (width + of(c) > most - 1) {
                break;
            }
            width += of(c);
            start -= Character.charCount(c);
        }
        while (start < text.length() && of(text.codePointAt(start)) == 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        return "…" + text.substring(start);
    }

    /** The beginning and the end of {@code text} with {@code …} between, so that it takes at most {@code most} columns. */
    static String cutMiddle(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        String end = cutLeft(text, Math.max(1, most / 2)).substring(1);
        return cut(text, Math.max(1, most - of(end))) + end;
    }

    /** Read when the first such character is met. */
    private static final class Ranges {

        private static final String FILE = "widths.txt";
        private static final List<int[]> ALL = read();

        static int of(int codePoint) {
            int low = 0;
            int high = ALL.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int[] range = ALL.get(middle);
                if (codePoint < range[0]) {
                    high = middle - 1;
                } else if (codePoint > range[1]) {
                    low = middle + 1;
                } else {
                    return range[2];
                }
            }
            return 1;
        }

        private static List<int[]> read() {
            try (InputStream in = Width.class.getResourceAsStream(FILE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                List<int[]> ranges = new ArrayList<>();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] parts = line.split(" ", -1);
                        ranges.add(new int[] {
                            Integer.parseInt(parts[0], 16), Integer.parseInt(parts[1], 16), Integer.parseInt(parts[2])
                        });
                    }
                }
                return ranges;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
