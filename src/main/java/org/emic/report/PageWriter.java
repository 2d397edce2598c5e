package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Footer;
import org.emic.model.Span;

/**
 * Pages to be read from top to bottom: headings, facts, passages of text with words marked in them, points. On a terminal
 * lines are folded at its width, or at 100 columns where it is wider.
 */
public final class PageWriter {

    private static final int WIDEST = 100;
    private static final int LABEL = 10;
    private static final String INDENT = "  ";

    private final Writer out;
    private final Style style;
    private final int width;
    private boolean begun;

    public PageWriter(Target target, Style style) {
        this.out = target.text();
        this.style = style;
        this.width = style.width() == 0 ? Integer.MAX_VALUE : Math.max(20, Math.min(WIDEST, style.width()));
    }

    /** A heading; what was before it is set off by an empty line. */
    public void heading(String words) throws IOException {
        gap();
        out.write(Colour.BOLD.paint(Shown.line(words), style.colour()) + "\n");
        begun = true;
    }

    /** An empty line. */
    public void gap() throws IOException {
        if (begun) {
            out.write('\n');
        }
    }

    /** A value under a name; nothing at all where there is no value. */
    public void fact(String label, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        String name = label + " ".repeat(Math.max(0, LABEL - Width.of(label)));
        String hanging = " ".repeat(LABEL + 1);
        boolean first = true;
        for (String line : new MarkedText(value, List.of()).folded(width - hanging.length(), style)) {
            out.write((first ? Colour.FAINT.paint(name, style.colour()) + " " : line.isEmpty() ? "" : hanging) + line + "\n");
            first = false;
        }
        begun = true;
    }

    /**
     * A passage, its lines as it has them.
     *
     * @param marks what is marked in it, in text order, not overlapping: UTF-16 units of {@code text}
     */
    public void passage(String text, List<Span> marks) throws IOException {
        for (String line : new MarkedText(text, marks).folded(width - INDENT.length(), style)) {
            out.write(line.isEmpty() ? "\n" : INDENT + line + "\n");
        }
        begun = true;
    }

    /** Words of less weight, such as what stands around a passage. */
    public void aside(String words) throws IOException {
        for (String line : new MarkedText(words, List.of()).folded(width - INDENT.length(), style)) {
            out.write(line.isEmpty() ? "\n" : INDENT + Colour.FAINT.paint(line, style.colour()) + "\n");
        }
        begun = true;
    }

    /**
     * Something that was looked at, and how it came out.
     *
     * @param depth 0 for a whole, 1 for its parts, and so on
     * @param held whether it holds
     * @param told what was found there; may be empty
     */
    public void point(int depth, boolean held, String what, String told) throws IOException {
        String mark = held ? "yes  " : "no   ";
        String inner = INDENT.repeat(depth);
        String hanging = " ".repeat(INDENT.length() + mark.length() + inner.length() + INDENT.length());
        String all = what + (told.isEmpty() ? "" : "  " + told);
        boolean first = true;
        for (String line : new MarkedText(all, List.of()).folded(width - hanging.length(), style)) {
            String begin = first ? INDENT + mark + inner : hanging;
            String shown = begin + line;
            out.write((held ? shown : Colour.FAINT.paint(shown, style.colour())) + "\n");
            first = false;
        }
        begun = true;
    }

    /** What is to be known about the whole; flushes. */
    public void end(Footer footer) throws IOException {
        List<String> below = FooterLines.of(footer);
        if (!below.isEmpty()) {
            gap();
        }
        for (String line : below) {
            out.write(Colour.FAINT.paint(Shown.line(line), style.colour()) + "\n");
        }
        out.flush();
    }
}
