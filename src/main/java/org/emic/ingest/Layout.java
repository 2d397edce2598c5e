package org.emic.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * Lays a word processor document out as plain text: each paragraph a line, a line break a line too, the cells of a table
 * row side by side with tabs between them. Text boxes come after the paragraph they hang on, footnotes and endnotes at
 * the end. The readers of docx, doc, odt and rtf tell it what they meet, in the file's order.
 *
 * <pre>
 *   paragraph "Worker:" tab "Hello"      Worker:→Hello
 *   row of cells "A", "B1" + "B2", "C"   A→B1
 *                                        B2→C
 * </pre>
 */
final class Layout {

    private static final int SHOWN_OF_HEADERS = 100;

    private static final class Flow {
        final StringBuilder out = new StringBuilder();
        final StringBuilder boxes = new StringBuilder();
        final Deque<Integer> cells = new ArrayDeque<>();
        int paragraph;
    }

    private final Deque<Flow> flows = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder headers = new StringBuilder();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private int marks;

    Layout() {
        flows.push(new Flow());
    }

    void text(CharSequence text) {
        flow().out.append(text);
    }

    void character(int codePoint) {
        flow().out.appendCodePoint(codePoint);
    }

    /** Whether nothing stands in the paragraph yet. */
    boolean atStart() {
        return flow().out.length() == flow().paragraph;
    }

    /** The last character of the paragraph so far; a line break if there is none. */
    char last() {
        return atStart() ? '\n' : flow().out.charAt(flow().out.length() - 1);
    }

    /** Takes back the last character of the paragraph. */
    void dropLast() {
        flow().out.setLength(flow().out.length() - 1);
    }

    void endParagraph() {
        Flow flow = flow();
        flow.out.append('\n').append(flow.boxes);
        flow.boxes.setLength(0);
        flow.paragraph = flow.out.length();
    }

    /** A new page: ends the paragraph if anything stands in it. */
    void pageBreak() {
        if (!atStart()) {
            endParagraph();
        }
    }

    void startCell() {
        flow().cells.push(flow().out.length());
    }

    /** Ends a cell; formats that do not say where a cell starts end its last paragraph with it. */
    void endCell() {
        Flow flow = flow();
        int length = flow.out.length();
        int start = flow.cells.isEmpty() ? length : flow.cells.pop();
        if (atStart() && length > start && flow.out.charAt(length - 1) == '\n') {
            flow.out.setLength(length - 1);
        }
        flow.out.append('\t');
        flow.paragraph = flow.out.length();
    }

    void endRow() {
        Flow flow = flow();
        int length = flow.out.length();
        if (length > 0 && flow.out.charAt(length - 1) == '\t') {
            flow.out.setLength(length - 1);
        }
        endParagraph();
    }

    /** Puts the mark of the next footnote or endnote into the text. */
    void noteMark() {
        marks++;
        text("[" + marks + "]");
        leftOut(LeftOut.NOTES);
    }

    /** The text of the marked notes, in the order of their marks. */
    void noteText(String text) {
        notes.add(text.strip().replace('\t', ' '));
    }

    /** From here on text is set apart, until {@link #endAside()}. */
    void startAside() {
        flows.push(new Flow());
    }

    /** The text since the matching {@link #startAside()}. */
    String endAside() {
        if (!atStart()) {
            endParagraph();
        }
        return flows.pop().out.toString();
    }

    /** How many asides are open. */
    int asides() {
        return flows.size() - 1;
    }

    /** A text box, anchored in the present paragraph. */
    void box(String text) {
        if (!text.isBlank()) {
            flow().boxes.append(text);
            leftOut(LeftOut.BOXES);
        }
    }

    /** Page headers and footers are told, not kept. */
    void header(String text) {
        if (!text.isBlank()) {
            leftOut(LeftOut.HEADERS);
            headers.append(headers.length() > 0 ? " | " : "")
                    .append(text.strip().replaceAll("\\s+", " "));
        }
    }

    void leftOut(LeftOut kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    /** The text without the notes. */
    String body() {
        while (flows.size() > 1) {
            flows.pop();
        }
        if (!atStart() || flow().boxes.length() > 0) {
            endParagraph();
        }
        return flow().out.toString();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** One note a kind of thing that was left out or moved. */
    List<Diagnostic> told(Place place) {
        List<Diagnostic> told = new ArrayList<>();
        leftOut.forEach((kind, count) -> {
            String what = kind.told(count);
            if (kind == LeftOut.HEADERS) {
                int shown = Math.min(
                        headers.length(),
                        headers.offsetByCodePoints(
                                0, Math.min(SHOWN_OF_HEADERS, headers.codePointCount(0, headers.length()))));
                what += ": " + headers.substring(0, shown) + (shown < headers.length() ? "…" : "");
            }
            told.add(Diagnostic.note(kind.id(), place, what, ""));
        });
        return told;
    }

    private Flow flow() {
        return flows.getFirst();
    }
}
