package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text that were corrected, as {@code diff -u} shows them and {@code patch} takes them. Both versions have as
 * many lines, since corrections stay on their line.
 */
public final class LineDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;

    private LineDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
        if (this.before.size() != this.after.size()) {
            throw new IllegalArgumentException(this.before.size() + " lines became " + this.after.size());
        }
    }

    /**
     * Writes what is different, and flushes; nothing if nothing is.
     *
     * @param name of the file
     */
    public static void write(String name, String before, String after, Target target) throws IOException {
        LineDiff diff = new LineDiff(before, after);
        Writer out = target.text();
        List<Hunk> hunks = diff.hunks();
        if (!hunks.isEmpty()) {
            out.write("--- " + name + "\n+++ " + name + "\n");
        }
        for (Hunk hunk : hunks) {
            diff.write(hunk, out);
        }
        out.flush();
    }

    /** Lines from the one up to the other. */
    private record Hunk(int from, int to) {}

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                int from = Math.max(0, i - CONTEXT);
                int to = Math.min(before.size(), i + 1 + CONTEXT);
                int last = hunks.size() - 1;
                if (last >= 0 && hunks.get(last).to() >= from) {
                    hunks.set(last, new Hunk(hunks.get(last).from(), to));
                } else {
                    hunks.add(new Hunk(from, to));
                }
            }
        }
        return hunks;
    }

    private void write(Hunk hunk, Writer out) throws IOException {
        String range = (hunk.from() + 1) + "," + (hunk.to() - hunk.from());
        out.write("@@ -" + range + " +" + range + " @@\n");
        int at = hunk.from();
        while (at < hunk.to()) {
            if (before.get(at).equals(after.get(at))) {
                line(' ', before.get(at++), out);
                continue;
            }
            int end = at;
            while (end < hunk.to() && !before.get(end).equals(after.get(end))) {
                end++;
            }
            for (int i = at; i < end; i++) {
                line('-', before.get(i), out);
            }
            for (int i = at; i < end; i++) {
                line('+', after.get(i), out);
            }
            at = end;
        }
    }

    private static void line(char sign, String line, Writer out) throws IOException {
        out.write(sign + line + (line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"));
    }

    /** The lines, each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }
}
