package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Footer;

/**
 * A concordance (key word in context) for reading: what was found under one another, with the words before it to its left
 * and those after it to its right. Where each is from stands at the beginning of its line, or the source above its lines.
 * Lines pass through; only the first ones are held to measure them.
 */
public final class KwicWriter {

    private static final int MEASURED = 500;
    private static final int NARROWEST_CONTEXT = 12;
    private static final int NARROWEST_SPEAKER = 6;

    private final Writer out;
    private final Style style;
    private final boolean grouped;
    private final List<KwicLine> held = new ArrayList<>();
    private int numberWidth;
    private int placeWidth;
    private int speakerWidth;
    private int leftWidth;
    private boolean printing;
    private String above = "";

    /** @param grouped whether a source stands once above its lines; they must come together then */
    public KwicWriter(Target target, Style style, boolean grouped) {
        this.out = target.text();
        this.style = style;
        this.grouped = grouped;
    }

    public void line(KwicLine line) throws IOException {
        KwicLine shown = new KwicLine(
                Shown.line(line.source()),
                line.line(),
                speaker(Shown.line(line.speaker())),
                Shown.spaced(line.before()),
                Shown.spaced(line.match()),
                Shown.spaced(line.after()));
        if (printing) {
            print(shown);
            return;
        }
        held.add(shown);
        if (held.size() == MEASURED) {
            release();
        }
    }

    /** Prints what is still held, and the footer; flushes. */
    public void end(Footer footer) throws IOException {
        release();
        List<String> below = FooterLines.of(footer);
        if (!below.isEmpty() && !above.isEmpty()) {
            out.write('\n');
        }
        for (String line : below) {
            out.write(Colour.FAINT.paint(Shown.line(line), style.colour()) + "\n");
        }
        out.flush();
    }

    private void release() throws IOException {
        if (printing) {
            return;
        }
        int left = 0;
        int match = 0;
        for (KwicLine line : held) {
            numberWidth = Math.max(numberWidth, number(line).length());
            speakerWidth = Math.max(speakerWidth, Width.of(line.speaker()));
            left = Math.max(left, Width.of(line.before()));
            match = Math.max(match, Width.of(line.match()));
        }
        for (KwicLine line : held) {
            placeWidth = Math.max(placeWidth, Width.of(place(line)));
        }
        leftWidth = style.width() == 0 ? left : Math.min(left, fittingLeft(match));
        for (KwicLine line : held) {
            print(line);
        }
        held.clear();
        printing = true;
    }

    /** A long match takes of the right side: what was found begins in the middle. */
    private int fittingLeft(int match) {
        int room = style.width() - names();
        return Math.max(NARROWEST_CONTEXT, (room - Math.min(match, room / 4)) / 2);
    }

    private int names() {
        int gap = ColumnWidths.GAP.length();
        return (grouped ? gap : 0) + placeWidth + gap + (speakerWidth > 0 ? speakerWidth + gap : 0);
    }

    private void print(KwicLine line) throws IOException {
        if (grouped && !line.source().equals(above)) {
            out.write(Colour.BOLD.paint(line.source(), style.colour()) + "\n");
        }
        above = line.source();
        StringBuilder text = new StringBuilder(grouped ? ColumnWidths.GAP : "");
        String place = place(line);
        text.append(Colour.FAINT.paint(place, style.colour()));
        pad(text, placeWidth - Width.of(place) + ColumnWidths.GAP.length());
        if (speakerWidth > 0) {
            text.append(line.speaker());
            pad(text, speakerWidth - Width.of(line.speaker()) + ColumnWidths.GAP.length());
        }
        String before = style.width() > 0 ? cutLeft(line.before(), leftWidth) : line.before();
        pad(text, leftWidth - Width.of(before));
        text.append(before);
        int room = style.width() > 0 ? Math.max(NARROWEST_CONTEXT, style.width() - names() - leftWidth) : -1;
        appendMatch(text, line, room);
        out.write(text.toString().stripTrailing() + "\n");
    }

    private void appendMatch(StringBuilder text, KwicLine line, int room) {
        String open = style.colour() ? "" : "[";
        String close = style.colour() ? "" : "]";
        int signs = open.length() + close.length();
        String match = room < 0 ? line.match() : Width.cutMiddle(line.match(), room - signs);
        text.append(open).append(Colour.MATCH.paint(match, style.colour())).append(close);
        int left = room - Width.of(match) - signs;
        text.append(room < 0 ? line.after() : left > 0 ? cutRight(line.after(), left) : "");
    }

    /** The end of {@code text}, beginning with a whole word unless that costs too much. */
    private static String cutLeft(String text, int most) {
        String cut = Width.cutLeft(text, most);
        int space = cut.indexOf(' ');
        boolean affordable = space > 0 && space <= most / 3 && space + 1 < cut.length();
        return cut.equals(text) || !affordable ? cut : "…" + cut.substring(space + 1);
    }

    /** The beginning of {@code text}, ending with a whole word unless that costs too much. */
    private static String cutRight(String text, int most) {
        String cut = Width.cut(text, most);
        int space = cut.lastIndexOf(' ');
        boolean affordable = space > 0 && cut.length() - space <= most / 3 + 1;
        return cut.equals(text) || !affordable ? cut : cut.substring(0, space) + "…";
    }

    /** The line alone below its source, else {@code source:line}. */
    private String place(KwicLine line) {
        if (grouped) {
            return " ".repeat(numberWidth - number(line).length()) + number(line);
        }
        String source = style.width() > 0
                ? Width.cutMiddle(line.source(), Math.max(NARROWEST_CONTEXT, style.width() / 4))
                : line.source();
        return source + ":" + number(line);
    }

    private static String number(KwicLine line) {
        return Integer.toString(line.line());
    }

    private String speaker(String label) {
        return style.width() > 0 ? Width.cut(label, Math.max(NARROWEST_SPEAKER, style.width() / 8)) : label;
    }

    private static void pad(StringBuilder text, int columns) {
        text.append(" ".repeat(Math.max(0, columns)));
    }
}
