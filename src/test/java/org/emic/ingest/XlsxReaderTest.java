package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workbooks are built here, so that what is in them can be read. */
class XlsxReaderTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private static void row(XSSFSheet sheet, int index, Object... values) {
        XSSFRow row = sheet.createRow(index);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof String text) {
                row.createCell(column).setCellValue(text);
            } else if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            }
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Reading read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return new XlsxReader().read(new RawFile("table.xlsx", out.toByteArray(), ColumnChoice.GUESS));
    }

    private static List<String> ids(Reading reading) {
        return reading.diagnostics().stream().map(Diagnostic::id).toList();
    }

    @Test
    void rowATurnWithTimesLineBreaksAndEmoji() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Interview");
        row(sheet, 0, "Speaker", "Start", "Text");
        row(sheet, 1, "INT", 1.5 / 86400, "How was it? 🙂");
        row(sheet, 2, "P1", 62.0 / 86400, "Bad.\nVery bad.");
        for (int index = 1; index <= 2; index++) {
            sheet.getRow(index).getCell(1).setCellStyle(style("mm:ss.0"));
        }
        Draft draft = read().drafts().get(0);
        assertThat(draft.text()).isEqualTo("INT: How was it? 🙂\n\nP1: Bad.\nVery bad.\n");
        assertThat(draft.turns())
                .extracting(turn -> turn.speaker() + turn.time().orElseThrow())
                .containsExactly("INT" + TimeSpan.from(1500), "P1" + TimeSpan.from(62_000));
    }

    @Test
    void numbersDatesAndFormulasAreReadAsPeopleWouldTypeThem() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Survey");
        row(sheet, 0, "respondent", "when", "at", "share", "sum", "whole", "Q1. What was hard about it?");
        row(sheet, 1, "W1", 0, 0, 0.25, null, 3, "The waiting at the door.");
        XSSFRow row = sheet.getRow(1);
        row.getCell(1).setCellValue(LocalDate.of(2026, 3, 14));
        row.getCell(1).setCellStyle(style("dd/mm/yyyy"));
        row.getCell(2).setCellValue(LocalDateTime.of(2026, 3, 14, 9, 30));
        row.getCell(2).setCellStyle(style("m/d/yy h:mm"));
        row.getCell(3).setCellStyle(style("0%"));
        row.createCell(4).setCellFormula("0.1+0.2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row(sheet, 2, "W2", 0, 0, 0.5, 1, 4, "Nobody told me anything.");
        Map<String, String> attributes = read().drafts().get(0).attributes();
        assertThat(new TreeMap<>(attributes))
                .isEqualTo(new TreeMap<>(Map.of(
                        "kind", "survey",
                        "when", "2026-03-14",
                        "at", "2026-03-14T09:30",
                        "share", "0.25",
                        "sum", "0.3",
                        "whole", "3")));
    }

    @Test
    void whatCannotBeSeenInTheRowsIsTold() throws IOException {
        XSSFSheet hidden = workbook.createSheet("Old");
        row(hidden, 0, "speaker", "text");
        row(hidden, 1, "P1", "An older version of all of it.");
        XSSFSheet sheet = workbook.createSheet("Interview");
        row(sheet, 0, "speaker", "text", "note");
        row(sheet, 1, "P1", "I said so at the time.", "x");
        row(sheet, 3, "P2", "And I did not listen.", "y");
        row(sheet, 4, "P1", "No.", "z");
        sheet.getRow(3).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
        sheet.getRow(4).createCell(2, CellType.ERROR).setCellErrorValue((byte) 42);
        row(workbook.createSheet("Notes"), 0, "later");
        workbook.setSheetHidden(0, true);
        workbook.setActiveSheet(1);
        Reading reading = read();
        assertThat(reading.drafts().get(0).turns()).hasSize(3);
        assertThat(ids(reading)).contains("ING-180", "ING-181", "ING-182", "ING-183", "ING-184");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .contains(
                        "the sheet 'Old' was left out: it is hidden",
                        "the sheet 'Notes' was left out: only the first one with rows is read",
                        "1 hidden rows of the sheet 'Interview' were read, the first here");
        assertThat(reading.diagnostics())
                .filteredOn(each -> each.id().equals("ING-181"))
                .singleElement()
                .satisfies(each -> assertThat(each.place().line()).isEqualTo(4));
    }

    @Test
    void workbookWithoutRowsOrCutOffIsAnError() throws IOException {
        workbook.createSheet("Empty");
        assertThat(ids(read())).contains("ING-164");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        byte[] half = java.util.Arrays.copyOf(out.toByteArray(), out.size() / 2);
        Reading reading = new XlsxReader().read(new RawFile("half.xlsx", half, ColumnChoice.GUESS));
        assertThat(reading.drafts()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::severity).contains(Severity.ERROR);
    }

    @Test
    void workbookNamedCsvIsReadAsOne() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Interview");
        row(sheet, 0, "speaker", "text");
        row(sheet, 1, "INT", "Who was there with you?");
        row(sheet, 2, "P1", "Nobody at all.");
        row(sheet, 3, "INT", "And then?");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        Ingested read = new Ingest(IngestOptions.NONE).read(out.toByteArray(), "table.csv");
        assertThat(read.transcripts().get(0).source().origin().format()).isEqualTo("xlsx");
        assertThat(read.transcripts().get(0).source().turns()).hasSize(3);
    }
}
