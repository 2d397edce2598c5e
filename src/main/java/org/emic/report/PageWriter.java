package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Footer;
import org.emic.model.Passage;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Pages to be read from top to bottom: headings, facts, passages of text with words marked in them, points. Lines are
 * folded at the terminal's width, or at 100 columns where there is none.
 */
public final class PageWriter {

    private static final int LABEL = 10;
    private static final String INDENT = "  ";

    private final Writer out;
    private final Style style;
    private boolean begun;

    public PageWriter(Target target, Style style) {
        this.out = target.text();
        this.style = style;
    }

    /** A heading; what was before it is set off by an empty line. */
    public void heading(String words) throws IOException {
        gap();
        begun = true;
        out.write(Colour.BOLD.paint(Shown.line(words), style.colour()) + "\n");
    }

    /** Where a passage stands and who says it when, as a heading. */
    public void place(Source source, Passage passage) throws IOException {
        heading(PassageWriter.place(source, passage));
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
        for (String line : new MarkedText(value, List.of()).folded(Wrapped.columns(hanging, style.width()), style)) {
            out.write((first ? Colour.FAINT.paint(name, style.colour()) + " " : line.isEmpty() ? "" : hanging) + line
                    + "\n");
            first = false;
        }
        begun = true;
    }

    /**
     * A passage, its lines as it has them.
     *
     * @param marks what is marked in it, in text order, not overlapping: UTF-16 units of the passage's text
     * @param surrounded whether what stands around it is shown too
     */
    public void passage(Passage passage, List<Span> marks, boolean surrounded) throws IOException {
        if (surrounded && !passage.before().isBlank()) {
            aside("…" + passage.before().strip());
        }
        for (String line :
                new MarkedText(passage.text(), marks).folded(Wrapped.columns(INDENT, style.width()), style)) {
            out.write(line.isEmpty() ? "\n" : INDENT + line + "\n");
        }
        if (surrounded && !passage.after().isBlank()) {
            aside(passage.after().strip() + "…");
        }
        begun = true;
    }

    /** Running text, its lines and paragraphs as it has them. */
    public void text(String words) throws IOException {
        for (String line : new MarkedText(words, List.of()).folded(Wrapped.columns(INDENT, style.width()), style)) {
            out.write(line.isEmpty() ? "\n" : INDENT + line + "\n");
        }
        begun = true;
    }

    private void aside(String words) throws IOException {
        for (String line : new MarkedText(words, List.of()).folded(Wrapped.columns(INDENT, style.width()), style)) {
            out.write(line.isEmpty() ? "\n" : INDENT + Colour.FAINT.paint(line, style.colour()) + "\n");
        }
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
        for (String line : new MarkedText(all, List.of()).folded(Wrapped.columns(hanging, style.width()), style)) {
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
