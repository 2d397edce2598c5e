package org.emic.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** The table of {@link CsvFormat} as a workbook: every cell is text, so that no rule becomes a formula and no id a number. */
final class XlsxFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    /** Characters of a cell, which is the limit of the file format. */
    private static final int LONGEST = 32_767;

    /** Columns with sentences, and those with one word. */
    private static final int WIDE = 40;

    private static final int NARROW = 22;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WITHOUT_DATE = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Emic</dc:creator></cp:coreProperties>
        """;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String summary() {
        return "workbook, one code a row";
    }

    @Override
    public List<String> endings() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.isZip();
    }

    @Override
    public Incoming read(ForeignFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<List<Scalar>> rows = new XlsxRows(file, diagnostics).read();
        boolean unreadable = diagnostics.stream().anyMatch(each -> each.id().equals("INT-016"));
        return unreadable ? Incoming.failed(diagnostics) : TableShape.read(file.asUnicode(), rows, diagnostics);
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        List<List<String>> rows = CodebookWriter.rows(codebook);
        try (Workbook workbook = new Workbook(dated, "Emic", null)) {
            Worksheet sheet = workbook.newWorksheet("codes");
            sheet.freezePane(1, 1);
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet, row, rows.get(row));
            }
            sheet.finish();
        }
        ZipParts.copy(dated.toByteArray(), Map.of(PROPERTIES, WITHOUT_DATE), out);
        return losses(codebook, rows);
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (row == 0) {
                boolean sentences = List.of(
                                "definition", "include", "exclude", "rules", "typical", "atypical", "close-but-no")
                        .contains(text);
                sheet.width(column, sentences ? WIDE : NARROW);
            }
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, cell(text));
            }
            if (row == 0) {
                sheet.style(row, column).bold().set();
            } else {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** A text as a cell holds it: {@code _x0041_} would be read as a letter, and control characters are none of XML's. */
    private static String cell(String text) {
        StringBuilder out = new StringBuilder();
        text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
                .codePoints()
                .limit(LONGEST)
                .forEach(c -> out.appendCodePoint(XmlWords.hasForbidden(Character.toString(c)) ? 0xfffd : c));
        return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
    }

    private static List<Diagnostic> losses(Codebook codebook, List<List<String>> rows) {
        Losses losses = new Losses(codebook, "a workbook");
        CsvFormat.ofTables(losses);
        List<Code> codes = codebook.all().toList();
        losses.ofCodes(
                "INT-035",
                "has no control characters; a sign stands for each",
                code -> XmlWords.hasForbidden(String.join("", rows.get(codes.indexOf(code) + 1))));
        losses.ofCodes(
                "INT-043",
                "has cells of at most 32,767 characters, so longer ones were cut",
                code -> rows.get(codes.indexOf(code) + 1).stream().anyMatch(cell -> cell.length() > LONGEST));
        return losses.all();
    }
}
