package org.emic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as lines that can be put together again to the last byte. */
final class MatrixLines {

    private final List<String> raw = new ArrayList<>();

    MatrixLines(String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            raw.add(text.substring(from, at + 1));
            from = at + 1;
        }
        if (from < text.length()) {
            raw.add(text.substring(from));
        }
    }

    int count() {
        return raw.size();
    }

    /** A line without its ending and without white space before that. */
    String line(int at) {
        return raw.get(at).stripTrailing();
    }

    /** Lines exactly as they stand, endings included. */
    String raw(int from, int to) {
        return String.join("", raw.subList(from, to));
    }

    /** How a line ends; empty for a last one without an ending. */
    String ending(int at) {
        String line = raw.get(at);
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    }

    /** How lines of this text end. */
    String usualEnding() {
        return raw.isEmpty() || !ending(0).equals("\r\n") ? "\n" : "\r\n";
    }

    /** For a message: a line, not too much of it. */
    static String shown(String line) {
        int most = 60;
        return line.codePointCount(0, line.length()) <= most
                ? line
                : String.format(Locale.ROOT, "%s…", line.substring(0, line.offsetByCodePoints(0, most)));
    }
}
