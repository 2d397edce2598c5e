package org.emic.diagnostic;

import org.emic.model.Place;

/** The printed form of a diagnostic: the head line, the line of the file with a caret below it, the hint. */
final class Excerpt {

    /** Code points of a long line that are shown: some before the trouble, the rest after it. */
    private static final int WIDTH = 100;

    private static final int BEFORE = 30;

    private Excerpt() {}

    static String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Place place = diagnostic.place();
        if (!place.file().isEmpty()) {
            out.append(Visible.of(place.file())).append(':');
        }
        if (place.line() > 0) {
            out.append(place.line()).append(':');
            if (place.column() > 0) {
                out.append(place.column()).append(':');
            }
        }
        if (out.length() > 0) {
            out.append(' ');
        }
        out.append(diagnostic.severity().word())
                .append('[')
                .append(diagnostic.id())
                .append("]: ")
                .append(Visible.of(diagnostic.message()));
        if (!place.excerpt().isEmpty()) {
            line(place, out);
        }
        if (!diagnostic.hint().isEmpty()) {
            out.append("\nhint: ").append(Visible.of(diagnostic.hint()));
        }
        return out.toString();
    }

    private static void line(Place place, StringBuilder out) {
        int[] points = place.excerpt().codePoints().toArray();
        int column = Math.max(0, Math.min(place.column() - 1, points.length));
        int from = points.length <= WIDTH ? 0 : Math.max(0, column - BEFORE);
        int to = Math.min(points.length, from + WIDTH);
        String lead = from > 0 ? "…" : "";
        String before = Visible.of(new String(points, from, Math.max(0, Math.min(column, to) - from)));
        String rest = Visible.of(new String(points, from, to - from)).substring(before.length());
        out.append("\n  ").append(lead).append(before).append(rest).append(to < points.length ? "…" : "");
        if (place.column() > 0) {
            int length = Math.max(1, Math.min(place.length(), to - column));
            out.append("\n  ")
                    .append(" ".repeat(lead.length() + before.codePointCount(0, before.length())))
                    .append("^".repeat(length));
        }
    }
}
