package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.junit.jupiter.api.Test;

/** Workbooks are read back by another library. */
class XlsxTest {

    @Test
    void wordsAreWordsAndNumbersAreNumbers() throws IOException {
        try (XSSFWorkbook book = read(write(ReportTables.all().get("plain")))) {
            Sheet sheet = book.getSheet("freq");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("coverage");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(33.333333);
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(2).getCell(2)).isNull();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("(total)");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void theSheetAboutSaysWhatWasCountedOver() throws IOException {
        try (XSSFWorkbook book = read(write(ReportTables.all().get("plain")))) {
            List<String> lines = new ArrayList<>();
            book.getSheet("about").forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                lines.add(String.join(" ", cells));
            });
            assertThat(lines)
                    .containsExactly(
                            "segments 12.0",
                            "units 40.0",
                            "words 900.0",
                            "filters: kind = interview | supervision",
                            "coverage: % of words.");
        }
    }

    @Test
    void nothingFromATranscriptBecomesAFormulaOrIsLost() throws IOException {
        Table table = ReportTables.all().get("hostile");
        try (XSSFWorkbook book = read(write(table))) {
            XSSFSheet sheet = book.getSheet("segments");
            for (int i = 0; i < table.rows().size(); i++) {
                org.apache.poi.ss.usermodel.Cell cell = sheet.getRow(i + 1).getCell(1);
                String expected = ((Cell.Text) table.rows().get(i).get(1))
                        .text()
                        .replace('\u001b', '\u241b')
                        .replace('\u0007', '\u2407')
                        .replace('\u0000', '\u2400');
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aCellThatIsTooLongIsCutAndSaysSo() throws IOException {
        String words = "x".repeat(XlsxText.MOST - 2) + "😀 and more";
        Table table = new Table("t", List.of(Column.text("text")), List.of(List.of(Cell.of(words))), Footer.NONE);
        try (XSSFWorkbook book = read(write(table))) {
            assertThat(book.getSheet("t").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("x".repeat(XlsxText.MOST - 2) + "…");
            assertThat(book.getSheet("about").getRow(0).getCell(0).getStringCellValue())
                    .startsWith("1 cell was longer than a workbook allows");
        }
    }

    @Test
    void noBytesDependOnWhenOrWhereItWasWritten() throws IOException {
        Table table = ReportTables.all().get("hostile");
        TimeZone here = TimeZone.getDefault();
        byte[] first = write(table);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Arrays.equals(write(table), first)).isTrue();
        } finally {
            TimeZone.setDefault(here);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().toString()).as(entry.getName()).isEqualTo("1980-02-01T00:00");
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created");
            }
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRows rows = new XlsxRows(out, 4);
        rows.begin("a/very:long name of a table that goes on", List.of(Column.integer("n")));
        for (int i = 1; i <= 7; i++) {
            rows.row(List.of(Cell.of(i)));
        }
        rows.end(Footer.NONE);
        try (XSSFWorkbook book = read(out.toByteArray())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetName(0)).isEqualTo("a-very-long name of a table tha");
            assertThat(book.getSheetName(1)).isEqualTo("a-very-long name of a table t 2");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("n");
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
        }
    }

    @Test
    void aTerminalCannotTakeAWorkbook() {
        assertThatThrownBy(() -> Writers.named("xlsx").open(Target.of(new StringWriter()), Style.plain("x")))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("REP-002")
                .hasMessageContaining("-o table.xlsx");
    }

    private static byte[] write(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writers.write(table, Writers.named("xlsx"), Target.of(out), Style.plain("0.0.0-test"));
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
