package org.emic.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table the benchmark prints: what was measured, ours, the peer's, their ratio, and the goal. */
final class Report {

    private final List<String[]> rows = new ArrayList<>();

    /** Adds a row and shows it at once, so that a long run can be followed. */
    void add(String what, String ours, String peer, String ratio, String goal) {
        rows.add(new String[] {what, ours, peer, ratio, goal});
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println(String.join(" | ", what, ours, peer, ratio, goal));
    }

    void print() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | Emic, seconds | peer, seconds | ratio | goal |");
        out.println("|---|---|---|---|---|");
        rows.forEach(row -> out.println("| " + String.join(" | ", row) + " |"));
    }
}
