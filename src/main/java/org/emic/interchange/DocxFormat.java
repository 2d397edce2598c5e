package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/**
 * A codebook as a Word document, for the appendix of a paper: headings that make a table of contents, links between codes
 * that work. Written part by part, since a library would add the time of writing, and two runs are to give the same bytes.
 */
final class DocxFormat implements CodebookFormat.Writing {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int DEEPEST = 9;

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String summary() {
        return "Word document for an appendix";
    }

    @Override
    public List<String> endings() {
        return List.of("docx");
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
            """);
        parts.put("_rels/.rels", HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """);
        parts.put("word/_rels/document.xml.rels", HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/></Relationships>
            """);
        parts.put("word/styles.xml", styles());
        parts.put("word/document.xml", new DocxBody(codebook, HEAD, MAIN).xml());
        ZipParts.write(parts, out);
        Losses losses = new Losses(codebook, "a Word document");
        losses.ofCodes(
                "INT-035",
                "has no control characters; a sign stands for each",
                code -> XmlWords.hasForbidden(code.name() + Sections.write(code)));
        return losses.all();
    }

    private static String styles() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<w:styles xmlns:w=\"")
                .append(MAIN)
                .append("\">");
        xml.append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>")
                .append("<w:sz w:val=\"22\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
                .append("<w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        xml.append(style("Normal", "Normal", "<w:qFormat/>"));
        xml.append(style(
                "Title",
                "Title",
                "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>"));
        for (int level = 1; level <= DEEPEST; level++) {
            String size = Integer.toString(Math.max(22, 34 - 4 * level));
            xml.append(style(
                    "Heading" + level,
                    "heading " + level,
                    "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>"
                            + "<w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"" + (level - 1)
                            + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + size + "\"/></w:rPr>"));
        }
        xml.append(style(
                "Example",
                "Example",
                "<w:basedOn w:val=\"Normal\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"200\"/></w:pPr>"));
        return xml.append("</w:styles>\n").toString();
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\"" + (id.equals("Normal") ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + rest + "</w:style>";
    }
}
