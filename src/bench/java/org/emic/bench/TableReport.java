package org.emic.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of docs/performance.md, section Tables, as it is pasted there, and what was noted beside it. */
final class TableReport {

    private final Clock clock;
    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TableReport(Clock clock) {
        this.clock = clock;
    }

    /** A row, shown at once, so that a long run can be followed. */
    void add(String... cells) {
        String row = "| " + String.join(" | ", cells) + " |";
        rows.add(row);
        show(System.err, row);
    }

    void note(String note) {
        notes.add(note);
        show(System.err, note);
    }

    void print() {
        String seconds = clock == Clock.WALL ? "s" : "s of processor time";
        show(
                System.out,
                "| `emic …` | by rule, " + seconds + " | by hand, " + seconds + " | peer | peer, " + seconds
                        + " | by hand / peer |");
        show(System.out, "|---|---|---|---|---|---|");
        rows.forEach(row -> show(System.out, row));
        show(System.out, "");
        notes.forEach(note -> show(System.out, "- " + note));
    }

    private static void show(PrintStream stream, String line) {
        new PrintStream(stream, true, StandardCharsets.UTF_8).println(line);
    }
}
