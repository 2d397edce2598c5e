package org.emic.ingest;

import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamReader;

/**
 * Lays out an OpenDocument text. White space follows OpenDocument 1.3 part 3, 6.1.2: a run of it is one space, at a
 * paragraph's edges none; {@code text:s}, {@code text:tab} and {@code text:line-break} are what they say.
 */
final class OdtBody implements Xml.Handler {

    /** No word processor repeats an empty cell or a space more often in a text document. */
    private static final int MOST_REPEATS = 1000;

    private static final Set<String> SKIPPED = Set.of(
            "scripts",
            "forms",
            "ruby-text",
            "note-citation",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "math",
            "covered-table-cell");

    private final Layout layout;

    /** Automatic styles whose text is not shown. */
    private final Set<String> hiddenStyles = new TreeSet<>();

    private String style = "";

    /** Paragraphs open; a text box stands inside one and has its own. */
    private int paragraphs;

    /** Whether the last white space may still turn out to stand at the paragraph's end. */
    private boolean looseSpace;

    OdtBody(Layout layout) {
        this.layout = layout;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        if (SKIPPED.contains(name)) {
            return false;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs++;
                looseSpace = false;
            }
            case "s" -> put(" ".repeat(times(at, "c")));
            case "tab" -> put("\t");
            case "line-break" -> put("\n");
            case "title", "desc" -> {
                // The description of a drawing; a field of the same name is text.
                return !String.valueOf(at.getNamespaceURI()).contains("svg");
            }
            case "deletion" -> {
                layout.leftOut(LeftOut.DELETED);
                return false;
            }
            case "insertion", "format-change" -> {
                return false;
            }
            case "annotation" -> {
                layout.leftOut(LeftOut.COMMENTS);
                return false;
            }
            case "hidden-text", "hidden-paragraph" -> {
                layout.leftOut(LeftOut.HIDDEN);
                return false;
            }
            case "style" -> style = attribute(at, "name");
            case "text-properties" -> {
                if ("none".equals(attribute(at, "display"))) {
                    hiddenStyles.add(style);
                }
            }
            case "span" -> {
                if (hiddenStyles.contains(attribute(at, "style-name"))) {
                    layout.leftOut(LeftOut.HIDDEN);
                    return false;
                }
            }
            case "section" -> {
                if ("none".equals(attribute(at, "display"))) {
                    layout.leftOut(LeftOut.HIDDEN);
                    return false;
                }
            }
            case "note-body" -> {
                layout.noteMark();
                layout.startAside();
            }
            case "text-box", "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
                layout.startAside();
            case "image" -> layout.leftOut(LeftOut.IMAGES);
            case "list-item" -> layout.leftOut(LeftOut.LIST_NUMBERS);
            case "table-cell" -> layout.startCell();
            default -> {
                // containers and formatting
            }
        }
        return true;
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                if (looseSpace && layout.last() == ' ') {
                    layout.dropLast();
                }
                looseSpace = false;
                layout.endParagraph();
            }
            case "note-body" -> layout.noteText(layout.endAside());
            case "text-box" -> layout.box(layout.endAside());
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
                layout.header(layout.endAside());
            case "table-cell" -> layout.endCell();
            case "table-row" -> layout.endRow();
            default -> {
                // nothing hangs on the others
            }
        }
    }

    @Override
    public void text(String text) {
        if (paragraphs == 0) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                layout.character(c);
                looseSpace = false;
            } else if (!looseSpace && !layout.atStart()) {
                layout.character(' ');
                looseSpace = true;
            }
        }
    }

    private void put(String text) {
        layout.text(text);
        looseSpace = false;
    }

    private static int times(XMLStreamReader at, String name) {
        try {
            return Math.max(0, Math.min(MOST_REPEATS, Integer.parseInt(attribute(at, name))));
        } catch (NumberFormatException e) {
            return 1;
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
