package org.emic.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making office files of text: what is in them beside the text, and what a mistake in a text leads to. */
class SampleSourcesTest {

    private static final String TEXT = """
            ---
            # a comment
            title: A & B
            case: hill
            ---

            # The visit

            **Mother:** Is it <you>? I *said* so.
            """;

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        Files.createDirectories(folder.resolve("text"));
    }

    private void build(String name, String text) throws IOException {
        Files.writeString(folder.resolve("text").resolve(name), text);
        SampleSources.main(new String[] {
            folder.resolve("text").toString(),
            Path.of(System.getProperty("emic.home", "."))
                    .resolve("src/build/office")
                    .toString(),
            out.toString()
        });
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(out.resolve(file).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWordDocumentHasALabelInBoldATableOfFactsAndATitle() throws IOException {
        build("visit.docx.md", TEXT);
        assertThat(part("visit.docx", "word/document.xml"))
                .contains("<w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">Mother:</w:t>")
                .contains("Is it &lt;you&gt;? I ")
                .contains("<w:rStyle w:val=\"Emphasis\"/></w:rPr><w:t xml:space=\"preserve\">said</w:t>")
                .contains("Case:")
                .contains("hill")
                .doesNotContain("{{");
        assertThat(part("visit.docx", "docProps/core.xml")).contains("<dc:title>A &amp; B</dc:title>");
        assertThat(part("visit.docx", "word/header1.xml")).contains("A &amp; B");
    }

    @Test
    void anOpenDocumentBeginsWithItsTypeUncompressed() throws IOException {
        build("visit.odt.md", TEXT);
        // OpenDocument 1.3 part 2, 3.3: the type can be read at a fixed place.
        String begin = new String(
                Files.readAllBytes(out.resolve("visit.odt")), 0, 80, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(begin.substring(30)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(part("visit.odt", "content.xml"))
                .contains("<text:span text:style-name=\"Strong_20_Emphasis\">Mother:</text:span><text:tab/>");
    }

    @Test
    void aWorkbookHasTimesThatAreTimes() throws IOException {
        build("talk.xlsx.csv", "# a comment\ntime,speaker,text\n06:00:00,Mother,\"Yes, no.\"\n12:00:00,,Yes.\n");
        assertThat(part("talk.xlsx", "xl/worksheets/sheet1.xml"))
                .contains("<c r=\"A2\" s=\"2\"><v>0.25</v></c>")
                .contains("<c r=\"A3\" s=\"2\"><v>0.5</v></c>")
                .doesNotContain("r=\"B3\"");
        assertThat(part("talk.xlsx", "xl/sharedStrings.xml")).contains(">Yes, no.<");
    }

    @Test
    void whatHasNoTextAnyMoreIsRemoved() throws IOException {
        Files.writeString(out.resolve("old.docx"), "");
        build("visit.docx.md", TEXT);
        assertThat(out.resolve("old.docx")).doesNotExist();
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        mistake("visit.docx.md", TEXT + "\n- a list\n", "visit.docx.md:11: a paragraph has a **Label:**");
        mistake("visit.docx.md", TEXT + "\nOne *star.\n", "visit.docx.md:11: a paragraph has a **Label:**");
        mistake("visit.docx.md", TEXT + "over two lines\n", "visit.docx.md:10: a blank line sets paragraphs apart");
        mistake("visit.docx.md", TEXT.replace("# The visit", ""), "a heading");
        mistake("visit.docx.md", "Words.\n", "visit.docx.md:1: front matter");
        mistake("visit.docx.md", TEXT.replace("title: A & B\n", ""), "a title");
        mistake("visit.pdf.md", TEXT + "\nA snowman: ☃.\n", "characters of Windows-1252 only: ☃.");
        mistake("talk.xlsx.csv", "start,speaker,text\n", "the columns are time,speaker,text");
        mistake(
                "talk.xlsx.csv",
                "time,speaker,text\nsoon,Mother,Yes.\n",
                "a row is 00:01:02,speaker,text and not [soon, ");
        mistake("visit.rtf.md", TEXT, "a text is named NAME.docx.md");
    }

    private void mistake(String name, String text, String message) {
        assertThatThrownBy(() -> build(name, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        folder.resolve("text").resolve(name).toFile().delete();
    }
}
