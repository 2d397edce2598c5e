package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Turn;
import org.junit.jupiter.api.Test;

/** What of a word processor document is text, and where it stands. */
final class WordFormatsTest {

    private static Draft draft(RawFile file) {
        return DocumentLimitsTest.read(file).drafts().get(0);
    }

    private static String docx(String body) {
        return draft(Written.file("a.docx", Written.docxBody(body))).text();
    }

    private static String odt(String body) {
        return draft(Written.file("a.odt", Written.odtText(body))).text();
    }

    private static String rtf(String content) {
        return draft(Written.file(
                        "a.rtf", ("{\\rtf1\\ansi\\ansicpg1252 " + content + "}").getBytes(StandardCharsets.ISO_8859_1)))
                .text();
    }

    private static String html(String body) {
        return draft(Written.file("a.html", "<html><body>" + body + "</body></html>"))
                .text();
    }

    private static List<String> notes(RawFile file) {
        return DocumentLimitsTest.read(file).diagnostics().stream()
                .map(Diagnostic::id)
                .filter(id -> id.compareTo("ING-070") >= 0)
                .toList();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void theSameDocumentHasTheSameTextInFourFormats() throws IOException {
        Path cases = Path.of(System.getProperty("emic.home", "."), "src/test/resources/ingest");
        for (String format : List.of("docx", "odt", "rtf", "doc")) {
            byte[] bytes = Files.readAllBytes(cases.resolve(format + "-visit/input." + format));
            Draft draft = draft(Written.file("visit." + format, bytes));
            assertThat(draft.text()).as(format).isEqualTo("""
                            Home visit to family F07

                            Worker:\tHow has it been since last time?
                            Mother:\tThe co\u2011operation with the nursery is fine.[1]
                            Worker:\tAnd the school of the older one?
                            Mother:\tThey rang on Monday.
                            They rang again on Friday.
                            Worker:\tLet us write it down.
                            Call the school
                            Ask about lunch
                            When\tWho
                            Monday\tCaf\u00e9 \ud83d\ude42
                            Mother:\tI don\u2019t want them to shout at him.
                            Worker:\tNobody will.
                            [1] She laughs.
                            """);
            Turn note = draft.turns().get(draft.turns().size() - 1);
            assertThat(note.speaker()).as("a footnote is nobody's turn").isEmpty();
            assertThat(notes(Written.file("visit." + format, bytes)))
                    .containsExactly("ING-070", "ING-071", "ING-072", "ING-074", "ING-075", "ING-077");
        }
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        String box = "<w:txbxContent>" + p("in the box") + "</w:txbxContent>";
        String both = "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent>";
        assertThat(docx("<w:p><w:r><w:t>before</w:t>" + both + "<w:t>after</w:t></w:r></w:p>" + p("next")))
                .isEqualTo("beforeafter\nin the box\nnext\n");
        assertThat(
                        rtf(
                                "before{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt in the box\\par}}{\\shprslt x}}after\\par"))
                .isEqualTo("beforeafter\nin the box\n");
    }

    @Test
    void aDeletedParagraphEndJoinsWhatItParted() {
        String deleted = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>";
        assertThat(docx(deleted.replace("<w:t>", "<w:t xml:space=\"preserve\">") + p("two")))
                .isEqualTo("one two\n");
    }

    @Test
    void cellsStandSideBySideAndTheirParagraphsBelowOneAnother() {
        String row = "<w:tbl><w:tr><w:tc>" + p("A") + "</w:tc><w:tc>" + p("B1") + p("B2")
                + "</w:tc><w:tc><w:p/></w:tc><w:tc>" + p("D") + "</w:tc></w:tr></w:tbl>";
        assertThat(docx(p("before") + row + p("after"))).isEqualTo("before\nA\tB1\nB2\t\tD\nafter\n");
        assertThat(rtf("before\\par\\trowd\\intbl\\cell B\\par C\\cell\\row after\\par"))
                .isEqualTo("before\n\tB\nC\nafter\n");
        assertThat(html("<p>before</p><table><tr> <td>A</td>\n<td><p>B</p></td></tr></table>after"))
                .isEqualTo("before\nA\tB\nafter\n");
    }

    @Test
    void theMainPartOfADocxIsLookedUp() {
        byte[] zip = Written.zip(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>",
                "word/document2.xml",
                "<w:document " + Written.W + "><w:body>" + p("here") + "</w:body></w:document>",
                "[Content_Types].xml",
                "wordprocessingml.document.main+xml");
        assertThat(draft(Written.file("a.docx", zip)).text()).isEqualTo("here\n");
    }

    @Test
    void whiteSpaceOfOpenDocumentIsWhatItsMarkupSays() {
        assertThat(odt("<text:p>  a\n   b<text:s text:c=\"3\"/>c <text:span> d </text:span></text:p><text:p/>"))
                .isEqualTo("a b   c d\n\n");
    }

    @Test
    void bytesOfRtfAreInTheCodePageOfTheirFont() {
        assertThat(
                        rtf(
                                "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f0 caf\\'e9 {\\f1 \\'cc\\'e0\\'ec\\'e0}\\par"))
                .isEqualTo("caf\u00e9 \u041c\u0430\u043c\u0430\n");
        assertThat(rtf("don\\u8217\\'92t \\uc0\\u-10179\\u-8638 \\uc2\\u233 eeok{\\*\\unknown x}\\par"))
                .isEqualTo("don\u2019t \ud83d\ude42\u00e9ok\n");
    }

    @Test
    void binaryDataInRtfIsPassedOver() {
        assertThat(rtf("a{\\pict\\bin5 }}}}}}b\\par")).isEqualTo("ab\n");
        assertThat(notes(Written.file("a.rtf", "{\\rtf1 a{\\pict 00ff}b\\par}")))
                .containsExactly("ING-073");
    }

    @Test
    void aWebPageIsReadAsItIsSeen() {
        assertThat(
                        html(
                                "<h1>Visit</h1>\n<div>one\n   two<br>three <p> four </p></div><ul><li>five</ul><pre>a\n  b</pre>"))
                .isEqualTo("Visit\none two\nthree\nfour\nfive\na\n  b\n");
        RawFile page = Written.file(
                "a.html",
                "<html><head><title>Visit 3</title><style>p{}</style></head><body><nav>Home</nav><p>Hello<script>x</script></p>"
                        + "<p style='display: none'>secret</p><!-- remark --><del>gone</del></body></html>");
        assertThat(draft(page).text()).isEqualTo("Hello\n");
        assertThat(draft(page).title()).isEqualTo("Visit 3");
        assertThat(notes(page)).containsExactly("ING-071", "ING-074", "ING-079");
    }

    @Test
    void aWebPageIsInTheEncodingItSays() {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Caf\u00e9\u2026 she said</p></body></html>";
        for (String said : List.of("windows-1252", "ISO-8859-1", "UTF-8")) {
            Charset real = Charset.forName(said.equals("UTF-8") ? "UTF-8" : "windows-1252");
            Draft draft = draft(Written.file("a.htm", page.replace("%s", said).getBytes(real)));
            assertThat(draft.text()).isEqualTo("Caf\u00e9\u2026 she said\n");
            assertThat(draft.encoding()).isEqualTo(real.name());
        }
        byte[] marked = ("\ufeff" + page.replace("%s", "windows-1252")).getBytes(StandardCharsets.UTF_8);
        assertThat(draft(Written.file("a.htm", marked)).text()).isEqualTo("Caf\u00e9\u2026 she said\n");
    }

    @Test
    void titlesThatProgramsMakeUpAreNone() {
        for (String made : List.of("M:", "Microsoft Word - visit.doc", "Untitled 1", "visit.docx")) {
            String page = "<html><head><title>" + made + "</title></head><body>Hello</body></html>";
            assertThat(draft(Written.file("a.html", page)).title()).isEmpty();
        }
    }
}
