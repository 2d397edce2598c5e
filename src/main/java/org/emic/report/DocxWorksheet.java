package org.emic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A worksheet as a Word document: headings, the passage with its context in grey, a table of what each coder said with a
 * row for the decision. The bytes depend on nothing but the content.
 */
final class DocxWorksheet {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>
        """;

    private static final String STYLES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
        <w:pPr><w:keepNext/><w:spacing w:before="360" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr>\
        <w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Place"><w:name w:val="Place"/><w:pPr><w:keepNext/></w:pPr>\
        <w:rPr><w:sz w:val="18"/><w:color w:val="595959"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Context"><w:name w:val="Context"/><w:pPr><w:ind w:left="400"/></w:pPr>\
        <w:rPr><w:color w:val="767676"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Passage"><w:name w:val="Passage"/><w:pPr><w:ind w:left="400"/></w:pPr></w:style>\
        </w:styles>
        """;

    private final XmlText xml;

    private DocxWorksheet(XmlText xml) {
        this.xml = xml;
    }

    static void write(Worksheet sheet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "[Content_Types].xml", TYPES);
        entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
        entry(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
        entry(zip, "word/styles.xml", STYLES);
        begin(zip, "word/document.xml");
        Writer words = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        new DocxWorksheet(new XmlText(words)).document(sheet);
        words.flush();
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private static String relation(String type, String target) {
        return RELATIONS.replaceFirst("%s", type).replaceFirst("%s", target);
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void document(Worksheet sheet) throws IOException {
        xml.start("w:document", "xmlns:w", WORDS);
        xml.start("w:body");
        paragraph("Title", sheet.title());
        for (String line : sheet.about()) {
            paragraph("Normal", line);
        }
        int number = 0;
        for (WorksheetEntry entry : sheet.entries()) {
            number++;
            paragraph("Heading1", number + ". " + entry.heading());
            paragraph("Place", entry.place() + " · " + entry.cost());
            paragraph("Context", entry.before());
            paragraph("Passage", entry.text());
            paragraph("Context", entry.after());
            table(entry);
        }
        xml.end();
        xml.end();
        xml.flush();
    }

    private void table(WorksheetEntry entry) throws IOException {
        xml.start("w:tbl");
        xml.start("w:tblPr");
        xml.start("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.end();
        xml.start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.start("w:" + side, "w:val", "single", "w:sz", "4", "w:color", "BFBFBF");
            xml.end();
        }
        xml.end();
        xml.end();
        xml.start("w:tblGrid");
        xml.start("w:gridCol", "w:w", "2000");
        xml.end();
        xml.start("w:gridCol", "w:w", "7000");
        xml.end();
        xml.end();
        for (WorksheetEntry.Said said : entry.said()) {
            StringBuilder words = new StringBuilder(said.summary());
            said.quotes().forEach(quote -> words.append("\n“").append(quote).append("”"));
            said.memos().forEach(memo -> words.append("\nmemo: ").append(memo));
            row(said.coder(), words.toString());
        }
        row("Decision", "\n");
        xml.end();
        paragraph("Normal", " ");
    }

    private void row(String name, String words) throws IOException {
        xml.start("w:tr");
        cell(name, "2000");
        cell(words, "7000");
        xml.end();
    }

    private void cell(String words, String width) throws IOException {
        xml.start("w:tc");
        xml.start("w:tcPr");
        xml.start("w:tcW", "w:w", width, "w:type", "dxa");
        xml.end();
        xml.end();
        for (String line : words.split("\n", -1)) {
            run("Normal", line);
        }
        xml.end();
    }

    /** Each line a paragraph; nothing where there are no words. */
    private void paragraph(String style, String words) throws IOException {
        for (String line : words.isEmpty() ? new String[0] : words.strip().split("\n", -1)) {
            run(style, line);
        }
    }

    private void run(String style, String line) throws IOException {
        xml.start("w:p");
        xml.start("w:pPr");
        xml.start("w:pStyle", "w:val", style);
        xml.end();
        xml.end();
        xml.start("w:r");
        xml.start("w:t", "xml:space", "preserve");
        xml.text(line);
        xml.end();
        xml.end();
        xml.end();
    }
}
