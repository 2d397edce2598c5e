package org.emic.interchange;

import org.emic.model.Codebook;

/** The paragraphs of a codebook as a Word document has them. */
final class DocxBody {

    private static final int DEEPEST = 9;
    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final String CODE =
            "<w:rPr><w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/><w:noProof/><w:sz"
                    + " w:val=\"18\"/></w:rPr>";
    private static final String LINK = "<w:rPr><w:i/></w:rPr>";

    private final Codebook codebook;
    private final StringBuilder xml = new StringBuilder();
    private String label = "";
    private int bookmarks;

    DocxBody(Codebook codebook, String head, String namespace) {
        this.codebook = codebook;
        xml.append(head).append("<w:document xmlns:w=\"").append(namespace).append("\"><w:body>\n");
    }

    String xml() {
        Appendix.of(codebook).forEach(this::block);
        return xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" ")
                .append("w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\""
                        + " w:gutter=\"0\"/></w:sectPr>")
                .append("</w:body></w:document>\n")
                .toString();
    }

    private void block(Appendix.Block block) {
        boolean listed = block.kind() == Appendix.Kind.ITEM || block.kind() == Appendix.Kind.RULE;
        if (listed && !label.equals(block.label())) {
            paragraph("Normal", run(block.label(), BOLD));
        }
        label = listed ? block.label() : "";
        switch (block.kind()) {
            case TITLE -> paragraph("Title", run(block.text(), ""));
            case HEADING -> heading(block);
            case TEXT -> {
                String lead = block.label().isEmpty() ? "" : run(block.label() + ": ", BOLD);
                paragraph("Normal", lead + linked(block.text()));
            }
            case ITEM -> paragraph("Example", run("– ", "") + linked(block.text()));
            case RULE -> paragraph("Example", run(block.text(), CODE));
        }
    }

    private void heading(Appendix.Block block) {
        int number = ++bookmarks;
        String colour = block.colour().isEmpty()
                ? ""
                : run("● ", "<w:rPr><w:color w:val=\"" + block.colour().substring(1) + "\"/></w:rPr>");
        paragraph(
                "Heading" + Math.min(DEEPEST, block.level()),
                "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + bookmark(block.label()) + "\"/>" + colour
                        + run(block.text() + " ", "") + run(block.label(), CODE) + "<w:bookmarkEnd w:id=\"" + number
                        + "\"/>");
    }

    /** Bookmarks are letters, digits and underscores, 40 at most; longer ids share none by their hash. */
    private static String bookmark(String id) {
        String name = "code_" + id.replace('-', '_');
        return name.length() <= 40 ? name : name.substring(0, 31) + "_" + Integer.toHexString(id.hashCode());
    }

    private void paragraph(String style, String content) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(content)
                .append("</w:p>\n");
    }

    private static String run(String words, String look) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">"
                + XmlWords.text(words)
                        .replace("&#13;", "")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    private String linked(String text) {
        StringBuilder runs = new StringBuilder();
        for (Links.Part part : Links.parts(text, codebook)) {
            if (part.code().isPresent()) {
                runs.append("<w:hyperlink w:anchor=\"")
                        .append(bookmark(part.code().get().id()))
                        .append("\">")
                        .append(run(part.words(), LINK))
                        .append("</w:hyperlink>");
            } else if (!part.words().isEmpty()) {
                runs.append(run(part.words(), ""));
            }
        }
        return runs.toString();
    }
}
