package org.emic.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Writes small documents for tests. A paragraph is written as text in which {@code *…*} is bold, a tab a tab, and {@code
 * \n} a line break.
 */
final class Written {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Written() {}

    static RawFile file(String name, byte[] bytes) {
        return new RawFile(name, bytes, ColumnChoice.GUESS);
    }

    static RawFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A docx whose body is this XML. */
    static byte[] docxBody(String xml) {
        return zip("word/document.xml", "<w:document " + W + "><w:body>" + xml + "</w:body></w:document>");
    }

    /** An odt whose text is this XML. */
    static byte[] odtText(String xml) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\""
                        + " xmlns:style=\"s\"><office:body><office:text>" + xml
                        + "</office:text></office:body></office:document-content>");
    }

    static byte[] docx(List<String> paragraphs) {
        StringBuilder xml = new StringBuilder();
        for (String paragraph : paragraphs) {
            xml.append("<w:p>");
            String[] runs = paragraph.split("\\*", -1);
            for (int i = 0; i < runs.length; i++) {
                String text = escaped(runs[i])
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
                xml.append("<w:r>").append(i % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "");
                xml.append("<w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
        return docxBody(xml.toString());
    }

    static byte[] odt(List<String> paragraphs) {
        StringBuilder xml = new StringBuilder();
        for (String paragraph : paragraphs) {
            String text = escaped(paragraph)
                    .replaceAll("\\*([^*]*)\\*", "<text:span>$1</text:span>")
                    .replace("  ", " <text:s/>")
                    .replace("\t", "<text:tab/>")
                    .replace("\n", "<text:line-break/>");
            xml.append("<text:p>").append(text).append("</text:p>\n");
        }
        return odtText(xml.toString());
    }

    static byte[] rtf(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (String paragraph : paragraphs) {
            rtf.append(paragraph
                            .replaceAll("\\*([^*]*)\\*", "{\\\\b $1}")
                            .replace("\t", "\\tab ")
                            .replace("\n", "\\line "))
                    .append("\\par\n");
        }
        return rtf.append("}").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] html(List<String> paragraphs) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><body>\n");
        for (String paragraph : paragraphs) {
            String text = escaped(paragraph)
                    .replaceAll("\\*([^*]*)\\*", "<b>$1</b>")
                    .replace("\n", "<br>")
                    .replace("\t", " &#9;");
            html.append("<p>").append(text).append("</p>\n");
        }
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(List<String> paragraphs) {
        try (PDDocument document = new PDDocument()) {
            write(document, paragraphs);
            return saved(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A page with a line for each line of a paragraph and a gap between paragraphs. */
    static void write(PDDocument document, List<String> paragraphs) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.newLineAtOffset(72, 720);
            for (String paragraph : paragraphs) {
                for (String line : paragraph.replace("\t", "    ").split("\n", 0)) {
                    String[] runs = line.split("\\*", -1);
                    for (int i = 0; i < runs.length; i++) {
                        boolean bold = i % 2 == 1;
                        out.setFont(
                                new PDType1Font(
                                        bold
                                                ? Standard14Fonts.FontName.HELVETICA_BOLD
                                                : Standard14Fonts.FontName.HELVETICA),
                                11);
                        out.showText(runs[i]);
                    }
                    out.newLineAtOffset(0, -13);
                }
                out.newLineAtOffset(0, -13);
            }
            out.endText();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
