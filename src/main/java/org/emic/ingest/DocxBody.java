package org.emic.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Lays out WordprocessingML: the document, a header, or the footnotes. Element names are those of ECMA-376 part 1, 17. */
final class DocxBody implements Xml.Handler {

    /** Instructions, what changes replaced, readings above characters, and the second form of a drawing for old programs. */
    private static final Set<String> SKIPPED = Set.of(
            "delText", "Fallback", "instrText", "delInstrText", "pPrChange", "rPrChange", "rt", "sdtPr", "trPrChange");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** What holds for a paragraph; a text box inside it has its own. */
    private static final class State {
        boolean inProperties;
        boolean inRun;

        /** {@code w:vanish} stands before the run's text. */
        boolean hidden;

        boolean hiddenTold;

        /** The end of the paragraph is a tracked deletion: what follows joins it. */
        boolean endDeleted;
    }

    private final Layout layout;
    private final List<String> notes = new ArrayList<>();
    private final Deque<State> states = new ArrayDeque<>(List.of(new State()));
    private boolean inText;

    /** Whether {@code w:t} says that its outer spaces are text. */
    private boolean preserve;

    DocxBody(Layout layout) {
        this.layout = layout;
    }

    /** The footnotes and endnotes referred to, such as {@code footnote 2}, in the order of their marks. */
    List<String> notes() {
        return notes;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        if (SKIPPED.contains(name)) {
            return false;
        }
        switch (name) {
            case "t" -> {
                inText = true;
                preserve = "preserve".equals(at.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
            }
            case "tab", "ptab" -> {
                // A tab stop in a style has a value; a tab in the text has none.
                if (attribute(at, "val").isEmpty()) {
                    put("\t");
                }
            }
            case "br", "cr" -> lineBreak(attribute(at, "type"));
            case "noBreakHyphen" -> put("\u2011");
            case "softHyphen" -> put("\u00ad");
            case "sym" -> symbol(attribute(at, "char"));
            case "pPr" -> state().inProperties = true;
            case "r" -> state().inRun = true;
            case "vanish" -> state().hidden = state().inRun && !OFF.contains(attribute(at, "val"));
            case "del", "moveFrom" -> {
                layout.leftOut(LeftOut.DELETED);
                state().endDeleted |= state().inProperties;
                return false;
            }
            case "footnoteReference", "endnoteReference" -> note(name, at);
            case "commentReference" -> layout.leftOut(LeftOut.COMMENTS);
            case "numId" -> {
                if (!attribute(at, "val").equals("0")) {
                    layout.leftOut(LeftOut.LIST_NUMBERS);
                }
            }
            case "blip", "imagedata" -> layout.leftOut(LeftOut.IMAGES);
            case "altChunk", "subDoc" -> layout.leftOut(LeftOut.EMBEDDED);
            case "tc" -> layout.startCell();
            case "txbxContent" -> {
                layout.startAside();
                states.push(new State());
            }
            default -> {
                // containers and formatting
            }
        }
        return true;
    }

    private State state() {
        return states.getFirst();
    }

    private void note(String name, XMLStreamReader at) {
        layout.noteMark();
        notes.add(name.replace("Reference", " ") + attribute(at, "id"));
    }

    private void lineBreak(String type) {
        if (type.equals("page") || type.equals("column")) {
            layout.pageBreak();
        } else {
            put("\n");
        }
    }

    private void symbol(String hex) {
        try {
            int point = Integer.parseInt(hex, 16);
            put(Character.isValidCodePoint(point) ? Character.toString(point) : "\ufffd");
        } catch (NumberFormatException e) {
            put("\ufffd");
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> state().inProperties = false;
            case "r" -> {
                state().inRun = false;
                state().hidden = false;
                state().hiddenTold = false;
            }
            case "p" -> endParagraph();
            case "tc" -> layout.endCell();
            case "tr" -> layout.endRow();
            case "txbxContent" -> {
                states.pop();
                layout.box(layout.endAside());
            }
            default -> {
                // nothing hangs on the others
            }
        }
    }

    private void endParagraph() {
        if (!state().endDeleted) {
            layout.endParagraph();
        }
        state().endDeleted = false;
    }

    @Override
    public void text(String text) {
        if (inText) {
            // A line end inside w:t is white space of the file, not of the text.
            String line = text.replace('\n', ' ').replace('\r', ' ');
            put(preserve ? line : line.strip());
        }
    }

    private void put(String text) {
        if (!state().hidden) {
            layout.text(text);
        } else if (!state().hiddenTold && !text.isBlank()) {
            layout.leftOut(LeftOut.HIDDEN);
            state().hiddenTold = true;
        }
    }

    private static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
