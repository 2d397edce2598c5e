package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Span;

/** Cuts a table into cells (RFC 4180), each knowing where its characters stand. Commas, semicolons or tabs part them. */
final class CsvCells {

    private final FileText file;
    private final String text;
    private final Problems problems;
    private final char comma;
    private int at;

    CsvCells(FileText file, Problems problems) {
        this.file = file;
        this.text = file.text();
        this.problems = problems;
        this.comma = comma();
    }

    /** What parts the cells of the first line most often. */
    private char comma() {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }

    /** The rows, at least one; empty, and told, if a quote is not closed. */
    Optional<List<List<Scalar>>> read() {
        List<List<Scalar>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<Scalar> row = new ArrayList<>();
            do {
                Optional<Scalar> cell = cell();
                if (cell.isEmpty()) {
                    return Optional.empty();
                }
                row.add(cell.get());
            } while (at < text.length() && text.charAt(at) == comma && ++at <= text.length());
            lineBreak();
            rows.add(row);
        }
        return Optional.of(rows);
    }

    private void lineBreak() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private Optional<Scalar> cell() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(start);
        }
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Optional.of(scalar(start, text.substring(start, at)));
    }

    private Optional<Scalar> quoted(int start) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else if (at == text.length()
                    || text.charAt(at) == comma
                    || text.charAt(at) == '\n'
                    || text.charAt(at) == '\r') {
                return Optional.of(scalar(start, value.toString().replace("\r\n", "\n")));
            } else {
                problems.error(
                        "CBK-026",
                        file.place(new Span(at, at + 1)),
                        "a character behind a closing quote",
                        "double the quotes inside a cell: \"\"get out\"\"");
                return Optional.empty();
            }
        }
        problems.error(
                "CBK-026",
                file.place(new Span(start, start + 1)),
                "the quote that opens here is not closed",
                "double the quotes inside a cell: \"\"get out\"\"");
        return Optional.empty();
    }

    private Scalar scalar(int start, String value) {
        return new Scalar(value, Scalar.Style.CELL, new Written(file, new Span(start, at), Scalar.Style.CELL, value));
    }
}
