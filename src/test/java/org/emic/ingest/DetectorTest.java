package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DetectorTest {

    /** Only ids and extensions matter here. */
    private record Named(String id, List<String> extensions) implements Reader {
        @Override
        public String summary() {
            return id;
        }

        @Override
        public Reading read(RawFile file) {
            return new Reading(List.of(), List.of());
        }
    }

    private static final List<Reader> READERS = List.of(
            new Named("txt", List.of("txt", "text")),
            new Named("md", List.of("md")),
            new Named("docx", List.of("docx", "docm", "dotx")),
            new Named("doc", List.of("doc")),
            new Named("odt", List.of("odt")),
            new Named("rtf", List.of("rtf")),
            new Named("pdf", List.of("pdf")),
            new Named("html", List.of("html", "htm")),
            new Named("vtt", List.of("vtt")),
            new Named("srt", List.of("srt")),
            new Named("csv", List.of("csv")),
            new Named("tsv", List.of("tsv")),
            new Named("xlsx", List.of("xlsx")),
            new Named("jsonl", List.of("jsonl")));

    private static Detected detect(String name, byte[] content) {
        return Detector.detect(new RawFile(name, content, ColumnChoice.GUESS), READERS);
    }

    private static Detected detect(String name, String content) {
        return detect(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRead(Detected detected, String id, String... notes) {
        assertThat(detected.reader().map(Reader::id)).contains(id);
        assertThat(detected.diagnostics()).extracting(Diagnostic::id).containsExactly(notes);
        assertThat(detected.diagnostics()).allMatch(each -> each.severity() == Severity.NOTE);
    }

    private static Diagnostic isRefused(Detected detected, String id) {
        assertThat(detected.reader()).isEmpty();
        assertThat(detected.diagnostics()).hasSize(1);
        Diagnostic why = detected.diagnostics().get(0);
        assertThat(why.id()).isEqualTo(id);
        assertThat(why.severity()).isEqualTo(Severity.ERROR);
        assertThat(why.hint()).isNotEmpty();
        return why;
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook/>");
    }

    @ParameterizedTest
    @CsvSource({"visit.txt,txt", "visit.MD,md", "turns.csv,csv", "turns.tsv,tsv", "turns.jsonl,jsonl", "a.b.text,txt"})
    void theNameDecidesAmongPlainTexts(String name, String id) {
        isRead(detect(name, "Worker: How was the week?\nMother: Long.\n"), id);
    }

    @Test
    void aDocThatIsRtfIsReadAsRtfAndSaysSo() {
        isRead(detect("Interview.doc", "{\\rtf1\\ansi Hello}"), "rtf", "ING-051");
    }

    @Test
    void aDocThatIsAWebPageIsReadAsHtml() {
        isRead(detect("Interview.doc", "<html xmlns:w=\"x\"><body><p>Hello</p></body></html>"), "html", "ING-051");
    }

    @Test
    void aWorkbookNamedCsvIsReadAsWorkbook() throws IOException {
        isRead(detect("survey.csv", workbook()), "xlsx", "ING-051");
    }

    @Test
    void zipsAreToldApartByTheirParts() throws IOException {
        isRead(detect("a.docx", zip("word/document.xml", "<d/>")), "docx");
        isRead(detect("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text")), "odt");
        isRefused(detect("a.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "ING-052");
        assertThat(isRefused(detect("a.qdpx", zip("project.qde", "<p/>")), "ING-052")
                        .hint())
                .contains("import");
        assertThat(isRefused(detect("all.zip", zip("one.docx", "x", "two.docx", "y")), "ING-052")
                        .hint())
                .contains("unpack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "C:/windows/x", "word/..\\..\\x"})
    void aZipThatPointsOutsideIsRefused(String name) throws IOException {
        assertThat(isRefused(detect("a.docx", zip("word/document.xml", "<d/>", name, "x")), "ING-058")
                        .message())
                .contains("points outside");
    }

    @Test
    void captionsAreKnownByTheirBeginningWhateverTheirName() {
        isRead(detect("meeting.txt", "\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nHi\n"), "vtt", "ING-051");
        isRead(detect("meeting.txt", "1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n"), "srt", "ING-051");
        isRead(detect("meeting.vtt", "no header at all\n"), "vtt");
    }

    @Test
    void utf16IsText() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            isRead(detect("notes.txt", "\ufeffWorker: Hello there\n".getBytes(charset)), "txt");
            isRead(detect("notes.txt", "Worker: Hello there, how are you?\n".getBytes(charset)), "txt");
            isRead(detect("notes.txt", "\ufeffWEBVTT\n\n".getBytes(charset)), "vtt", "ING-051");
        }
    }

    @Test
    void withoutATellingNameTheContentIsGuessedAndTheGuessIsTold() {
        isRead(detect("-", "Worker: Hello\n"), "txt", "ING-054");
        isRead(detect("-", "---\ncase: F1\n---\nHello\n"), "md", "ING-054");
        isRead(detect("export", "speaker\ttext\nA\tHello\nB\tHi, you\n"), "tsv", "ING-054");
        isRead(detect("export", "speaker,time,text\nA,1,\"Hello, you\"\nB,2,Hi\n"), "csv", "ING-054");
        isRead(detect("rows", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"), "jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.cha|@UTF8\\n@Begin\\n|CHAT",
                "a.txt|@Begin\\n@Languages: eng\\n|CHAT",
                "a.TextGrid|File type = \"ooTextFile\"\\n|Praat",
                "a.sbv|0:00:00.599,0:00:04.160\\nHi\\n|subtitle",
                "a.eaf|<?xml version=\"1.0\"?>\\n<ANNOTATION_DOCUMENT AUTHOR=\"\">|ELAN",
                "a.qde|<?xml version=\"1.0\"?>\\n<Project xmlns=\"urn:QDA-XML:project:1.0\">|REFI-QDA",
                "a.json|{\"text\": \"Hello\"}|JSON",
                "a.jsonl|[{\"text\": \"Hello\"}]|JSON",
                "a.mht|MIME-Version: 1.0\\nContent-Type: multipart/related;|web archive",
                "a.fodt|<?xml version=\"1.0\"?>\\n<office:document>|word processor"
            })
    void foreignFormatsAreNamedWithAWayOut(String name, String content, String format) {
        assertThat(isRefused(detect(name, content.replace("\\n", "\n")), "ING-052")
                        .message())
                .contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "scan.txt,89504e470d0a1a0a0000000d49484452,image",
        "talk.docx,4944330300000000,recording",
        "talk.mp4,000000186674797069736f6d00000000,recording",
        "study.txt,53514c69746520666f726d6174203300,database",
        "bundle.pdf,1f8b08000000000000030000,archive"
    })
    void otherBinariesAreNamed(String name, String hex, String format) {
        assertThat(isRefused(detect(name, HexFormat.of().parseHex(hex)), "ING-052")
                        .message())
                .contains(format);
    }

    @Test
    void unknownBytesAreNoText() {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(isRefused(detect("notes.txt", noise), "ING-053").message()).contains("no text");
        isRefused(detect("notes.docx", noise), "ING-053");
    }

    @Test
    void anEmptyFileIsAnError() {
        isRefused(detect("empty.vtt", ""), "ING-050");
        isRefused(detect("blank.txt", " \n\t\r\n"), "ING-050");
    }

    @Test
    void aDamagedZipIsReportedNotThrown() throws IOException {
        byte[] whole = workbook();
        isRefused(detect("a.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)), "ING-055");
    }

    @Test
    void aDamagedOleFileIsReportedNotThrown() {
        isRefused(detect("a.doc", HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000")), "ING-055");
    }

    @Test
    void tooLargeAFileIsRefusedBeforeItIsRead() {
        assertThat(Limits.tooLarge("a.txt", Limits.LARGEST_FILE)).isEmpty();
        assertThat(Limits.tooLarge("a.txt", 2L << 30).orElseThrow().message()).contains("2048 MB");
    }
}
