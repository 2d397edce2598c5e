package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Footer;
import org.emic.model.Passage;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.TimeSpan;

/**
 * Coded segments for reading: a line that says where and by whom each was said, which code it carries and what the segment
 * is called, then its words, wrapped and indented. Segments pass through one by one.
 */
public final class PassageWriter {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";

    private final Writer out;
    private final Style style;
    private boolean begun;

    public PassageWriter(Target target, Style style) {
        this.out = target.text();
        this.style = style;
    }

    public void segment(Segment segment) throws IOException {
        out.write(begun ? "\n" : "");
        begun = true;
        Passage passage = segment.passage();
        StringBuilder head = new StringBuilder();
        head.append(Colour.BOLD.paint(Shown.line(segment.code().path()), style.colour()));
        add(head, place(segment.source(), passage));
        add(head, Colour.FAINT.paint(segment.coding().id(), style.colour()));
        out.write(head + "\n");
        for (String paragraph : passage.text().split("\n", -1)) {
            for (String line : Wrapped.lines(paragraph, INDENT, style.width())) {
                out.write(line + "\n");
            }
        }
        for (String below : below(segment)) {
            out.write(INDENT + Colour.FAINT.paint(Shown.line(below), style.colour()) + "\n");
        }
    }

    /** Prints what all of it was of; flushes. */
    public void end(Footer footer) throws IOException {
        List<String> below = FooterLines.of(footer);
        out.write(begun && !below.isEmpty() ? "\n" : "");
        for (String line : below) {
            out.write(Colour.FAINT.paint(Shown.line(line), style.colour()) + "\n");
        }
        out.flush();
    }

    private static void add(StringBuilder head, String words) {
        if (!words.isEmpty()) {
            head.append(GAP).append(words);
        }
    }

    /** Where a passage stands and who says it when, on one line. */
    static String place(Source source, Passage passage) {
        StringBuilder place = new StringBuilder(Shown.line(source.id()) + ":" + lines(passage));
        add(place, speaker(passage));
        add(place, passage.time().map(time -> TimeSpan.clock(time.start())).orElse(""));
        return place.toString();
    }

    private static String lines(Passage passage) {
        return passage.startLine() == passage.endLine()
                ? "" + passage.startLine()
                : passage.startLine() + "-" + passage.endLine();
    }

    private static String speaker(Passage passage) {
        String speaker = Shown.line(passage.speaker());
        return passage.role().isEmpty() ? speaker : speaker + " (" + Shown.line(passage.role()) + ")";
    }

    /** Who or what coded it and why, as far as it is not plain from the rest. */
    private static List<String> below(Segment segment) {
        List<String> lines = new ArrayList<>();
        if (!segment.matched().isEmpty()) {
            lines.add("matched: " + String.join("; ", segment.matched()) + " (" + String.join(", ", segment.rules())
                    + ")");
        }
        if (segment.rules().isEmpty()) {
            lines.add("coded by " + segment.coding().coder());
        }
        if (!segment.coding().memo().isEmpty()) {
            lines.add("memo: " + segment.coding().memo());
        }
        return lines;
    }
}
