package org.emic.ingest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.emic.model.Place;
import org.emic.model.Span;

/** The lines of a stored text, found once; a line is a number from 0, its end excludes the line break. */
final class Lines {

    private final String file;
    private final String text;
    private final int[] starts;
    /** Lines that hold no words of the conversation: blank ones, and those set apart. */
    private final BitSet empty = new BitSet();

    private final BitSet apart = new BitSet();

    private Lines(String file, String text, int[] starts) {
        this.file = file;
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String file, String text, List<Span> apart) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        Lines lines = new Lines(file, text, Arrays.copyOf(starts, count));
        for (int line = 0; line < count; line++) {
            if (lines.first(line) == lines.end(line)) {
                lines.empty.set(line);
            }
        }
        for (Span span : apart) {
            if (!span.isEmpty()) {
                int from = lines.at(span.start());
                int to = lines.at(span.end() - 1) + 1;
                lines.apart.set(from, to);
                lines.empty.set(from, to);
            }
        }
        return lines;
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /** The offset of the line's first character. */
    int start(int line) {
        return starts[line];
    }

    /** The offset after the line's last character, its line break excluded. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** The offset of the line's first character that is not white space; {@link #end} if there is none. */
    int first(int line) {
        return Blank.skip(text, start(line), end(line));
    }

    /** The offset after the line's last character that is not white space. */
    int last(int line) {
        return Blank.skipBack(text, start(line), end(line));
    }

    /** Whether the line is blank or set apart. */
    boolean isEmpty(int line) {
        return empty.get(line);
    }

    /** Whether the line is set apart: it belongs to no turn. */
    boolean isApart(int line) {
        return apart.get(line);
    }

    /** Whether there is such a line and it has words. */
    boolean hasWords(int line) {
        return line >= 0 && line < starts.length && !empty.get(line);
    }

    /** The first line from {@code line} on that has words; {@link #count} if there is none. */
    int nextWithWords(int line) {
        return Math.min(empty.nextClearBit(line), starts.length);
    }

    /** The first line from {@code line} on that is set apart; {@link #count} if there is none. */
    int nextApart(int line) {
        int next = apart.nextSetBit(line);
        return next < 0 ? starts.length : next;
    }

    /** The line that holds the offset; its line break belongs to it. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a stretch stands in the file; it is cut at the end of its first line. */
    Place place(Span span) {
        int line = at(span.start());
        int column = text.codePointCount(start(line), span.start()) + 1;
        int length = text.codePointCount(span.start(), Math.max(span.start(), Math.min(span.end(), end(line))));
        return new Place(file, line + 1, column, length, text.substring(start(line), end(line)));
    }
}
