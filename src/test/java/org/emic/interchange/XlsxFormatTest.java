package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.RandomCodebooks;
import org.emic.codebook.SameCodebook;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks hold what tables hold, and are the same bytes each time. */
class XlsxFormatTest {

    static Stream<Codebook> books() throws IOException {
        return RandomCodebooks.shippedAndRandom(25);
    }

    @ParameterizedTest
    @MethodSource("books")
    void aWorkbookSaysWhatTheTableSays(Codebook book) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new CsvFormat().write(book, table);
        Incoming ofTable = new CsvFormat().read(new ForeignFile("a.csv", table.toByteArray()));

        Incoming read = new XlsxFormat().read(new ForeignFile("a.xlsx", written(book)));

        assertThat(read.diagnostics()).hasSameSizeAs(ofTable.diagnostics());
        assertThat(SameCodebook.whole(read.codebook().orElseThrow()))
                .isEqualTo(SameCodebook.whole(ofTable.codebook().orElseThrow()));
        assertThat(written(book)).isEqualTo(written(book));
    }

    @Test
    void aCellHoldsNoMoreThanItCanAndThatIsListed() throws IOException {
        Codebook book = CodebookReader.read(
                        "a.yaml",
                        ("emic: codebook/1\nname: a\ncodes: [{id: long, definition: \"\\x07" + "word ".repeat(8_000)
                                        + "\"}]")
                                .getBytes(StandardCharsets.UTF_8))
                .codebook()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new XlsxFormat().write(book, out).stream().map(each -> each.id() + each.message()))
                .anyMatch(each -> each.equals(
                        "INT-043a workbook has cells of at most 32,767 characters, so longer ones were cut: long"))
                .anyMatch(each -> each.startsWith("INT-035"));
        assertThat(new XlsxFormat()
                        .read(new ForeignFile("a.xlsx", out.toByteArray()))
                        .codebook()
                        .orElseThrow()
                        .find("long")
                        .orElseThrow()
                        .definition())
                .startsWith("\ufffdword word");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        Incoming read = new XlsxFormat().read(new ForeignFile("bomb.xlsx", bomb.toByteArray()));

        assertThat(read.codebook()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("INT-016");
            assertThat(each.message()).contains("unpacks to more");
        });
    }

    private static byte[] written(Codebook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxFormat().write(book, out);
        return out.toByteArray();
    }
}
