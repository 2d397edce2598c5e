package org.emic.comparison;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/**
 * A table in a text file (RFC 4180), row by row, each cell knowing where it stands. Commas, semicolons or tabs part the
 * cells: whichever the first line has most of. White space around a cell does not count, and empty rows are skipped. A
 * million rows pass through without being held.
 *
 * <p>What is wrong is gathered, so that a person sees all of it at once; {@link #finish} then throws.
 */
public final class CsvFile {

    private static final int MOST_ERRORS = 20;

    private final String name;
    private final String text;
    private final char comma;
    private final List<Diagnostic> errors = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int at;

    /**
     * @param name of the file, as messages call it
     * @param bytes UTF-8, or UTF-16 with a byte order mark
     * @throws EmicException AGR-001 if they are neither
     */
    public CsvFile(String name, byte[] bytes) {
        this.name = name;
        this.text = decode(name, bytes);
        this.comma = comma(text);
    }

    private static String decode(String name, byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        boolean wide = mark == 0xfeff || mark == 0xfffe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String all = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return all.startsWith("\ufeff") ? all.substring(1) : all;
        } catch (CharacterCodingException e) {
            throw new EmicException(Diagnostic.error(
                    "AGR-001",
                    Place.file(name),
                    "this file is neither UTF-8 nor UTF-16 text",
                    "a table is a text file; from a spreadsheet, save it as 'CSV UTF-8'"));
        }
    }

    private static char comma(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long times = first.chars().filter(c -> c == each).count();
            if (times > most) {
                most = times;
                best = each;
            }
        }
        return best;
    }

    /** Moves to the next row that has any character; false after the last. */
    boolean next() {
        while (at < text.length()) {
            row();
            if (count > 1 || ends[0] > starts[0]) {
                return true;
            }
        }
        return false;
    }

    private void row() {
        count = 0;
        do {
            cell();
        } while (at < text.length() && text.charAt(at++) == comma);
    }

    /** Reads up to the comma or the line break behind the cell, and stands on it. */
    private void cell() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            quoted();
        }
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != '\n') {
            at++;
        }
        int end = at;
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private void quoted() {
        int opening = at++;
        while (at < text.length()) {
            if (text.charAt(at++) == '"') {
                if (at == text.length() || text.charAt(at) != '"') {
                    return;
                }
                at++;
            }
        }
        errors.add(Diagnostic.error(
                "AGR-002",
                place(opening, 1),
                "the quote that opens here is not closed",
                "write a quote inside a quoted cell twice: \"\""));
    }

    /** How many cells the row has. */
    int cells() {
        return count;
    }

    /** What a cell of the row says; empty where the row has no such cell. */
    String cell(int column) {
        if (column >= count || starts[column] == ends[column]) {
            return "";
        }
        String raw = text.substring(starts[column], ends[column]);
        boolean quoted = raw.length() > 1 && raw.charAt(0) == '"' && raw.charAt(raw.length() - 1) == '"';
        return quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    /** All cells of the row. */
    List<String> row(int from) {
        List<String> cells = new ArrayList<>();
        for (int column = from; column < count; column++) {
            cells.add(cell(column));
        }
        return cells;
    }

    /**
     * Moves to the first row, the header.
     *
     * @throws EmicException AGR-003 if there is none
     */
    void header() {
        if (!next()) {
            throw new EmicException(Diagnostic.error(
                    "AGR-003", Place.file(name), "this table is empty", "its first row has the names of the columns"));
        }
    }

    /** Notes what is wrong with a cell of the row; after many of them it is enough. */
    void error(String id, int column, String message, String hint) {
        int cell = Math.min(column, count - 1);
        errors.add(Diagnostic.error(id, place(starts[cell], ends[cell] - starts[cell]), message, hint));
        if (errors.size() == MOST_ERRORS) {
            finish();
        }
    }

    /** Notes something about the first column that may be a mistake. */
    void warn(String id, String message, String hint) {
        warnings.add(Diagnostic.warning(id, Place.file(name), message, hint));
    }

    /** What may be a mistake, once the table is read. */
    public List<Diagnostic> warnings() {
        return List.copyOf(warnings);
    }

    /** Notes a row that has not as many cells as the header; false if it has. */
    boolean uneven(int columns) {
        if (count == columns) {
            return false;
        }
        error(
                "AGR-005",
                Math.min(columns, count - 1),
                "this row has " + count + (count == 1 ? " cell" : " cells") + ", and the header has " + columns,
                "leave a cell empty where something is missing, and put quotes around a cell that has a comma");
        return true;
    }

    /**
     * Ends the reading.
     *
     * @throws EmicException with everything that was wrong
     */
    void finish() {
        if (!errors.isEmpty()) {
            throw new EmicException(errors);
        }
    }

    /** The line of the row, from 1. */
    int line() {
        return (int) text.substring(0, starts[0]).chars().filter(c -> c == '\n').count() + 1;
    }

    String name() {
        return name;
    }

    private Place place(int start, int length) {
        int begin = text.lastIndexOf('\n', start - 1) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(begin, end < 0 ? text.length() : end);
        int number =
                (int) text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(begin, start) + 1;
        int shown = text.codePointCount(start, Math.min(start + length, begin + line.length()));
        return new Place(name, number, column, shown, line.stripTrailing());
    }
}
