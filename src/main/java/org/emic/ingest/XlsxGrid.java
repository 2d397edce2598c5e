package org.emic.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first visible sheet of a workbook that has rows: of formulas the values that were last computed, dates as ISO
 * 8601, times and durations as {@code hh:mm:ss.mmm}, numbers to the 15 digits a spreadsheet knows.
 */
final class XlsxGrid {

    private XlsxGrid() {}

    static Grid read(RawFile file) {
        try {
            try (Archive archive = Archive.open(file)) {
                archive.verify();
            }
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
                return read(file, workbook);
            }
        } catch (Unreadable e) {
            return Grid.failed(e.why());
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | XMLStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            return Grid.failed(Unreadable.corrupt(file, "a workbook", e));
        }
    }

    private static Grid read(RawFile file, OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, XMLStreamException {
        XSSFReader reader = new XSSFReader(workbook);
        WorkbookFacts facts;
        try (InputStream data = reader.getWorkbookData()) {
            facts = WorkbookFacts.read(data);
        }
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<GridRow> rows = List.of();
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream data = sheets.next()) {
                String name = sheets.getSheetName();
                if (facts.hidden().contains(name) || !rows.isEmpty()) {
                    String why =
                            facts.hidden().contains(name) ? "it is hidden" : "only the first one with rows is read";
                    diagnostics.add(Diagnostic.note(
                            "ING-180", Place.file(file.name()), "the sheet '" + name + "' was left out: " + why, ""));
                    continue;
                }
                XlsxSheet sheet = new XlsxSheet(file.name(), name);
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        sheet.handler(reader.getStylesTable(), strings, new XlsxValues(facts.from1904())));
                parser.parse(new InputSource(data));
                rows = sheet.rows();
                diagnostics.addAll(sheet.diagnostics());
            }
        }
        return new Grid(rows, diagnostics, "");
    }
}
