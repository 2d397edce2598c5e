package org.emic.build;

import static org.emic.build.Template.escape;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** A LibreOffice document: the facts in one line below the heading, labels in bold before a tab. */
final class OdtFile {

    private OdtFile() {}

    static byte[] of(StudyText text, Template template) throws IOException {
        String facts = text.facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
        String paragraphs = text.paragraphs().stream().map(OdtFile::paragraph).collect(Collectors.joining());
        return template.fill(Map.of(
                "title", escape(text.title()),
                "heading", escape(text.heading()),
                "facts", escape(facts),
                "paragraphs", paragraphs));
    }

    private static String paragraph(Paragraph paragraph) {
        boolean speech = !paragraph.label().isEmpty();
        return "<text:p text:style-name=\"" + (speech ? "Speech" : "Text_20_body") + "\">"
                + (speech ? span(paragraph.label(), "Strong_20_Emphasis") + "<text:tab/>" : "")
                + paragraph.runs().stream()
                        .map(run -> run.emphasised() ? span(run.text(), "Emphasis") : escape(run.text()))
                        .collect(Collectors.joining())
                + "</text:p>\n";
    }

    private static String span(String words, String style) {
        return "<text:span text:style-name=\"" + style + "\">" + escape(words) + "</text:span>";
    }
}
