package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that must not or cannot be read: each ends in one error that says why. */
final class DocumentLimitsTest {

    private static final int DEEP = 100_000;

    static Reading read(RawFile file) {
        return ReadsFiles.read(file);
    }

    private static Diagnostic refused(RawFile file, String id) {
        Reading reading = read(file);
        assertThat(reading.drafts()).isEmpty();
        List<Diagnostic> errors = reading.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).id()).as(errors.get(0).message()).isEqualTo(id);
        assertThat(errors.get(0).place().file()).isEqualTo(file.name());
        assertThat(errors.get(0).hint()).isNotEmpty();
        return errors.get(0);
    }

    @Test
    void anEncryptedPdfIsNamedAsSuch() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Written.write(document, List.of("Worker: Hello"));
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            refused(Written.file("a.pdf", Written.saved(document)), "ING-056");
        }
    }

    @Test
    void encryptedOfficeDocumentsAreNamedAsSuch() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[8192]), "EncryptedPackage");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            refused(Written.file("a.docx", out.toByteArray()), "ING-056");
        }
        refused(
                Written.file(
                        "a.odt",
                        Written.zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>",
                                "content.xml",
                                "noise")),
                "ING-056");
    }

    @Test
    void aScannedPdfNeedsTextRecognition() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
                out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0);
            }
            assertThat(refused(Written.file("scan.pdf", Written.saved(document)), "ING-059")
                            .hint())
                    .contains("OCR");
        }
    }

    @Test
    void aDocumentWithoutTextIsAnError() {
        refused(Written.file("a.docx", Written.docx(List.of("", " "))), "ING-060");
        refused(Written.file("a.html", "<html><body><script>x()</script></body></html>"), "ING-060");
        refused(Written.file("a.rtf", "{\\rtf1\\ansi\\par}"), "ING-060");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void aZipBombIsNotUnpacked(String format) {
        String zeros = "0".repeat(64 << 20);
        byte[] bomb = format.equals("docx") ? Written.docxBody(zeros) : Written.odtText(zeros);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused(Written.file("a." + format, bomb), "ING-057").message())
                .contains("200 times");
    }

    @Test
    void aZipThatLiesAboutItsSizesIsStoppedWhileUnpacking() {
        byte[] bomb = Written.docxBody("0".repeat(64 << 20));
        // The uncompressed size in the central directory, 24 bytes after its signature.
        for (int i = 0; i < bomb.length - 28; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                Arrays.fill(bomb, i + 24, i + 28, (byte) 1);
                bomb[i + 26] = 0;
                bomb[i + 27] = 0;
            }
        }
        Reading reading = read(Written.file("a.docx", bomb));
        assertThat(reading.drafts()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::id).containsAnyOf("ING-057", "ING-055");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] zip = Written.zip("word/document.xml", "<a/>", "word/document.xmm", "<b/>");
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("document.xmm", "document.xml");
        assertThat(refused(Written.file("a.docx", twice.getBytes(StandardCharsets.ISO_8859_1)), "ING-058")
                        .message())
                .contains("two parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>"
            })
    void entitiesAndDocumentTypesAreRefused(String type) {
        String word = type + "<w:document " + Written.W
                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refused(Written.file("a.docx", Written.zip("word/document.xml", word)), "ING-062");
        String odt = type + "<o xmlns:text=\"t\"><text:p>&x;</text:p></o>";
        refused(
                Written.file(
                        "a.odt",
                        Written.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", odt)),
                "ING-062");
    }

    @Test
    void entitiesOfAWebPageAreTextOnly() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>"
                + "<iframe src=\"file:///etc/hostname\"></iframe><p>&x; said it</p></body></html>";
        assertThat(read(Written.file("a.html", page)).drafts().get(0).text()).contains("&x; said it");
    }

    @Test
    void truncatedDocumentsAreReported() {
        byte[] whole = Written.docx(List.of("Worker: Hello", "Mother: Hello"));
        refused(Written.file("a.docx", Arrays.copyOf(whole, whole.length * 2 / 3)), "ING-055");
        refused(
                Written.file("a.docx", Written.zip("word/document.xml", "<w:document " + Written.W + "><w:body>")),
                "ING-055");
        refused(Written.file("a.docx", Written.zip("word/document.xml", "")), "ING-055");
    }

    @Test
    void aTruncatedRtfIsReadAsFarAsItGoesWithAWarning() {
        Reading reading = read(Written.file("a.rtf", "{\\rtf1\\ansi Worker: Hello\\par Mother: He"));
        assertThat(reading.drafts().get(0).text()).isEqualTo("Worker: Hello\nMother: He\n");
        assertThat(reading.diagnostics())
                .anySatisfy(each -> assertThat(each.id() + each.severity()).isEqualTo("ING-064WARNING"));
    }

    @Test
    void deepNestingIsRefusedOrReadButNeverOverflows() {
        // Fewer where the document would be refused for packing too well before it is looked at.
        int packed = DEEP / 5;
        refused(
                Written.file("a.docx", Written.docxBody("<w:sdt>".repeat(packed) + "</w:sdt>".repeat(packed))),
                "ING-063");
        refused(
                Written.file("a.odt", Written.odtText("<text:list>".repeat(packed) + "</text:list>".repeat(packed))),
                "ING-063");
        refused(Written.file("a.rtf", "{\\rtf1 " + "{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "}"), "ING-063");
        String page = "<html><body>" + "<div>".repeat(DEEP) + "said" + "</div>".repeat(DEEP) + "</body></html>";
        assertThat(read(Written.file("a.html", page)).drafts().get(0).text()).contains("said");
        String pdf =
                "%PDF-1.4\n1 0 obj\n" + "[".repeat(DEEP) + "]".repeat(DEEP) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        refused(Written.file("a.pdf", pdf), "ING-055");
    }
}
