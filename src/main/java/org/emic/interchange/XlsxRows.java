package org.emic.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook that has rows. A place's line is the row, its column the column counted from 1. */
final class XlsxRows {

    private static final int MOST_COLUMNS = 200;

    private final ForeignFile file;
    private final List<Diagnostic> diagnostics;

    /** @param diagnostics is told what is wrong and what is not read */
    XlsxRows(ForeignFile file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The rows; none, and told as INT-016, if it is no workbook. */
    List<List<Scalar>> read() {
        try {
            if (!ZipParts.isSmall(file.bytes())) {
                return unreadable("the workbook unpacks to more than any table of codes has", "is it another file?");
            }
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
                return read(new XSSFReader(workbook), new ReadOnlySharedStringsTable(workbook, false));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // The library has no one exception for files that are damaged.
            return unreadable(
                    "the file is no workbook, or a damaged one",
                    "open it in a spreadsheet program and save it again as .xlsx, or as .csv");
        }
    }

    private List<List<Scalar>> unreadable(String message, String hint) {
        diagnostics.add(Diagnostic.error("INT-016", Place.file(file.name()), message, hint));
        return List.of();
    }

    private List<List<Scalar>> read(XSSFReader reader, ReadOnlySharedStringsTable strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<List<Scalar>> rows = List.of();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream data = sheets.next()) {
                if (!rows.isEmpty()) {
                    diagnostics.add(Diagnostic.note(
                            "INT-044",
                            Place.file(file.name()),
                            "the sheet '" + sheets.getSheetName() + "' is not read: only the first one with rows is",
                            ""));
                    continue;
                }
                Sheet sheet = new Sheet();
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, strings, sheet, new DataFormatter(Locale.ROOT), false));
                parser.parse(new InputSource(data));
                rows = sheet.rows;
            }
        }
        return rows;
    }

    /** Gathers the rows of a sheet that have words. */
    private final class Sheet implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<Scalar>> rows = new ArrayList<>();
        private List<Scalar> cells = new ArrayList<>();
        private int row;

        @Override
        public void startRow(int number) {
            row = number + 1;
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column < MOST_COLUMNS && value != null) {
                while (cells.size() <= column) {
                    cells.add(Scalar.cell("", place(cells.size())));
                }
                String text = value.startsWith("ERROR:#")
                        ? ""
                        : value.replace("\r\n", "\n").replace("_x000D_", "");
                cells.set(column, Scalar.cell(text, place(column)));
            }
        }

        @Override
        public void endRow(int number) {
            if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(cells);
            }
        }

        private Place place(int column) {
            return new Place(file.name(), row, column + 1, 0, "");
        }
    }
}
