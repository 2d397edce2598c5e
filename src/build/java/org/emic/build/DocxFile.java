package org.emic.build;

import static org.emic.build.Template.escape;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** A Word document: the facts as a table below the heading, labels in bold before a tab. */
final class DocxFile {

    private DocxFile() {}

    static byte[] of(StudyText text, Template template) throws IOException {
        String facts = text.facts().entrySet().stream()
                .map(fact -> "<w:tr>" + cell(1500, bold(fact.getKey() + ":")) + cell(3500, run(fact.getValue(), ""))
                        + "</w:tr>\n")
                .collect(Collectors.joining());
        String paragraphs = text.paragraphs().stream().map(DocxFile::paragraph).collect(Collectors.joining());
        return template.fill(Map.of(
                "title",
                escape(text.title()),
                "heading",
                escape(text.heading()),
                "facts",
                facts,
                "paragraphs",
                paragraphs));
    }

    private static String cell(int width, String run) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width
                + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Fact\"/>" + "</w:pPr>" + run
                + "</w:p></w:tc>";
    }

    private static String paragraph(Paragraph paragraph) {
        boolean speech = !paragraph.label().isEmpty();
        return "<w:p>"
                + (speech
                        ? "<w:pPr><w:pStyle w:val=\"Speech\"/></w:pPr>" + bold(paragraph.label())
                                + "<w:r><w:tab/></w:r>"
                        : "")
                + paragraph.runs().stream()
                        .map(run -> run(run.text(), run.emphasised() ? "Emphasis" : ""))
                        .collect(Collectors.joining())
                + "</w:p>\n";
    }

    private static String bold(String words) {
        return run(words, "Strong");
    }

    private static String run(String words, String style) {
        return "<w:r>"
                + (style.isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>")
                + "<w:t xml:space=\"preserve\">" + escape(words) + "</w:t></w:r>";
    }
}
