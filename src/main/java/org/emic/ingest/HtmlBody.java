package org.emic.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Lays out a web page as it is seen: a block a line, {@code <br>} a line break, white space one blank. jsoup walks the
 * tree without recursion, so no page is too deep.
 */
final class HtmlBody implements NodeVisitor {

    private static final Set<String> PAGE_PARTS = Set.of(
            "script", "style", "noscript", "template", "nav", "iframe", "select", "button", "textarea", "datalist");

    private static final Set<String> SILENT = Set.of("head", "rt", "rp", "svg", "canvas", "math", "input");

    private final Layout layout;

    /** The outermost element that is left out and not yet closed; null outside one. */
    private Node skipped;

    private int preformatted;

    HtmlBody(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isLeftOut(element, name)) {
            skipped = element;
            return;
        }
        switch (name) {
            case "br" -> {
                trim();
                layout.endParagraph();
            }
            case "img" -> layout.leftOut(LeftOut.IMAGES);
            case "object", "embed", "audio", "video" -> layout.leftOut(LeftOut.EMBEDDED);
            case "td", "th" -> layout.startCell();
            case "pre" -> {
                paragraph();
                preformatted++;
            }
            case "li" -> {
                paragraph();
                if (element.parent() != null && element.parent().normalName().equals("ol")) {
                    layout.leftOut(LeftOut.LIST_NUMBERS);
                }
            }
            default -> {
                if (element.isBlock() && !isTablePart(name)) {
                    paragraph();
                }
            }
        }
    }

    private boolean isLeftOut(Element element, String name) {
        if (SILENT.contains(name)) {
            return true;
        }
        if (PAGE_PARTS.contains(name)) {
            layout.leftOut(LeftOut.PAGE_PARTS);
            return true;
        }
        if (name.equals("del")) {
            layout.leftOut(LeftOut.DELETED);
            return true;
        }
        String style = element.attr("style");
        boolean hidden = element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"))
                || style.replace(" ", "").contains("mso-hide:all");
        if (hidden) {
            layout.leftOut(LeftOut.HIDDEN);
        }
        return hidden;
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped != null) {
            skipped = skipped.equals(node) ? null : skipped;
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "td", "th" -> {
                trim();
                layout.endCell();
            }
            case "tr" -> layout.endRow();
            case "pre" -> {
                preformatted--;
                paragraph();
            }
            default -> {
                if (element.isBlock() && !isTablePart(name)) {
                    paragraph();
                }
            }
        }
    }

    private static boolean isTablePart(String name) {
        return Set.of("tr", "tbody", "thead", "tfoot", "colgroup", "col").contains(name);
    }

    /** Ends the present paragraph, if there is one. */
    private void paragraph() {
        trim();
        if (!layout.atStart()) {
            layout.endParagraph();
        }
    }

    /** The blank at the end of a line is none of its text. */
    private void trim() {
        if (preformatted == 0 && layout.last() == ' ') {
            layout.dropLast();
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (preformatted > 0) {
                preformatted(c);
            } else if (!space) {
                layout.character(c);
            } else if (!layout.atStart() && layout.last() != ' ') {
                layout.character(' ');
            }
        }
    }

    private void preformatted(char c) {
        if (c == '\n') {
            layout.endParagraph();
        } else {
            layout.character(c);
        }
    }
}
