package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Footer;

/**
 * A concordance (key word in context) for reading: source, speaker, then what was found under one another, with the words
 * before it to its left and those after it to its right. Lines pass through; only the first ones are held to measure them.
 */
public final class KwicWriter {

    private static final int MEASURED = 500;
    private static final int WIDEST_NAME = 24;
    private static final int NARROWEST_CONTEXT = 12;

    private final Writer out;
    private final Style style;
    private final List<KwicLine> held = new ArrayList<>();
    private int source;
    private int speaker;
    private int left;
    private boolean printing;

    public KwicWriter(Target target, Style style) {
        this.out = target.text();
        this.style = style;
    }

    public void line(KwicLine line) throws IOException {
        KwicLine shown = new KwicLine(
                Width.cut(Shown.line(line.source()), WIDEST_NAME),
                Width.cut(Shown.line(line.speaker()), WIDEST_NAME),
                Shown.line(line.before()).strip(),
                Shown.line(line.match()).strip(),
                Shown.line(line.after()).strip());
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
        if (!below.isEmpty()) {
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
        int match = 0;
        for (KwicLine line : held) {
            source = Math.max(source, Width.of(line.source()));
            speaker = Math.max(speaker, Width.of(line.speaker()));
            left = Math.max(left, Width.of(line.before()));
            match = Math.max(match, Width.of(line.match()));
        }
        if (style.width() > 0) {
            int names = source + speaker + (speaker > 0 ? 2 : 1) * ColumnWidths.GAP.length();
            int context = (style.width() - names - match - "[]  ".length()) / 2;
            left = Math.min(left, Math.max(NARROWEST_CONTEXT, context));
        }
        for (KwicLine line : held) {
            print(line);
        }
        held.clear();
        printing = true;
    }

    private void print(KwicLine line) throws IOException {
        StringBuilder text = new StringBuilder(line.source());
        pad(text, source - Width.of(line.source()) + ColumnWidths.GAP.length());
        if (speaker > 0) {
            text.append(line.speaker());
            pad(text, speaker - Width.of(line.speaker()) + ColumnWidths.GAP.length());
        }
        String before = style.width() > 0 ? Width.cutLeft(line.before(), left) : line.before();
        pad(text, left - Width.of(before));
        text.append(before).append(' ');
        String match = style.colour() ? line.match() : "[" + line.match() + "]";
        int used = Width.of(text.toString()) + Width.of(match) + 1;
        String after = style.width() > 0 ? Width.cut(line.after(), Math.max(1, style.width() - used)) : line.after();
        text.append(Colour.RED.paint(match, style.colour()));
        out.write(text + (after.isEmpty() ? "" : " " + after) + "\n");
    }

    private static void pad(StringBuilder text, int columns) {
        text.append(" ".repeat(Math.max(0, columns)));
    }
}
