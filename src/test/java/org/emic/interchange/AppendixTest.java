package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.RandomCodebooks;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;

/** Codebooks for readers of a paper: all that they say is there, nothing in them can be more than words. */
class AppendixTest {

    private static final Codebook HOSTILE = CodebookReader.read("hostile.yaml", """
        emic: codebook/1
        name: hostile
        version: 1.0.0
        description: "</style><script>alert(1)</script> & more"
        codes:
          - id: a
            name: "<img src=x onerror=alert(1)> *bold* [x](javascript:y)"
            definition: "# no heading\\n1. no list\\n- none | `code` \\x07"
            exclude: That is [[b]], not [[nobody]].
            colour: "#b5382a"
            rules: ['"get out" OR shout*', {id: told, match: leave, role: parent}]
            examples: {typical: ["He <b>shouted</b>.", "Two\\nlines"], close-but-no: [none]}
            codes: [{id: b, name: "B & C", no-rules: only people see it}]
        """.getBytes(StandardCharsets.UTF_8))
            .codebook()
            .orElseThrow();

    @Test
    void markdownIsAsTheFixtureSays() throws IOException {
        assertThat(text(new MarkdownFormat(), HOSTILE))
                .isEqualTo(Files.readString(Path.of("src/test/resources/interchange/md/hostile/expected.md")));
    }

    @Test
    void theWebPageHasNoMarkupButItsOwn() throws IOException {
        String html = text(new HtmlFormat(), HOSTILE);

        assertThat(html)
                .doesNotContain("<script", "<img", "<b>", "<link", "http:", "https:")
                .contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")
                .contains("<h2 id=\"code-a\"><span class=\"colour\" style=\"background:#b5382a\">")
                .contains("That is <a href=\"#code-b\">B &amp; C</a>, not [[nobody]].")
                .contains("<li><code>\"get out\" OR shout*</code></li>")
                .contains("<h3 id=\"code-b\">");
    }

    @Test
    void theWordDocumentOpensAndItsLinksLeadToBookmarks() throws IOException {
        byte[] bytes = bytes(new DocxFormat(), HOSTILE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();

            assertThat(paragraphs)
                    .contains("Codebook hostile, version 1.0.0")
                    .contains("● <img src=x onerror=alert(1)> *bold* [x](javascript:y) a")
                    .contains("When not to use: That is B & C, not [[nobody]].")
                    .contains("\"get out\" OR shout*")
                    .contains("– Two\nlines");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "Heading2", "Example");
        }
        assertThat(bytes(new DocxFormat(), HOSTILE)).isEqualTo(bytes);
        assertThat(new DocxFormat().write(HOSTILE, new ByteArrayOutputStream()))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("control characters", ": a"));
    }

    @Test
    void everyWordOfTheShippedCodebooksIsThere() throws IOException {
        for (Codebook book : RandomCodebooks.shippedAndRandom(0).toList()) {
            String markdown = text(new MarkdownFormat(), book).replace("\\", "");
            String html = text(new HtmlFormat(), book);
            book.all().forEach(code -> {
                assertThat(markdown)
                        .contains("(`" + code.id() + "`)")
                        .contains(code.brief().replace("\\", ""));
                assertThat(html).contains("id=\"code-" + code.id() + "\"");
                examples(code).forEach(each -> assertThat(html).contains(XmlWords.text(each)));
            });
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxFormat(), book)))) {
                assertThat(document.getParagraphs().stream()
                                .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading")))
                        .hasSize((int) book.all().count());
            }
        }
    }

    private static List<String> examples(Code code) {
        return code.examples().typical().stream()
                .filter(each -> !each.contains("[["))
                .toList();
    }

    private static String text(CodebookFormat.Writing format, Codebook book) throws IOException {
        return new String(bytes(format, book), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(CodebookFormat.Writing format, Codebook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(book, out);
        return out.toByteArray();
    }
}
