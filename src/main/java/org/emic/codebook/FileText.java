package org.emic.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emic.model.CodePoints;
import org.emic.model.Place;
import org.emic.model.Span;

/** A file's words, and where its lines start. */
public final class FileText {

    /** Characters of a line that a place keeps to be shown: a file of megabytes may be one line. */
    private static final int LONGEST_LINE = 100_000;

    private final String name;
    private final String text;
    private final int[] starts;
    private final CodePoints points;
    /** The line that was shown last: all that stands in a file of one line shares it. */
    private int shownLine = -1;

    private String shown = "";

    /** @param name as messages call the file */
    public FileText(String name, String text) {
        this.name = name;
        this.text = text;
        this.starts = starts(text);
        this.points = CodePoints.of(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (lineEnds) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String name() {
        return name;
    }

    /** The conversion between its UTF-16 units and its code points. */
    CodePoints points() {
        return points;
    }

    public String text() {
        return text;
    }

    /**
     * The place of a stretch of the file, in UTF-16 units; what goes over the end of its first line is cut off. Without an
     * excerpt in a line that nobody could read.
     */
    public Place place(Span span) {
        int found = Arrays.binarySearch(starts, span.start());
        int line = found >= 0 ? found : -found - 2;
        int from = starts[line];
        int to = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        int start = Math.min(span.start(), to);
        int end = Math.max(start, Math.min(span.end(), to));
        return new Place(name, line + 1, count(from, start) + 1, count(start, end), line(line, from, to));
    }

    /** The lines in their order, whatever ends them, each knowing where its characters stand. */
    public List<Scalar> lines() {
        List<Scalar> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int to = i + 1 < starts.length ? starts[i + 1] : text.length();
            while (to > starts[i] && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
                to--;
            }
            lines.add(part(new Span(starts[i], to)));
        }
        return lines;
    }

    /** A stretch of the file, read as it stands there. */
    public Scalar part(Span span) {
        return new Scalar(span.in(text), Scalar.Style.CELL, inside -> place(inside.shift(span.start())));
    }

    /** Where a column of a line is, in UTF-16 units of the file; the nearest position if there is none. */
    public int offset(int line, int column) {
        int start = starts[Math.max(0, Math.min(line, starts.length) - 1)];
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    /** The stretch of the file that a place on one of its lines is, in UTF-16 units. */
    Span at(Place place) {
        int start = points.fromUtf16(starts[place.line() - 1]) + place.column() - 1;
        return new Span(points.toUtf16(start), points.toUtf16(start + place.length()));
    }

    private int count(int from, int to) {
        return points.fromUtf16(to) - points.fromUtf16(from);
    }

    private String line(int number, int from, int to) {
        if (number != shownLine) {
            shownLine = number;
            shown = to - from > LONGEST_LINE ? "" : text.substring(from, to);
        }
        return shown;
    }
}
