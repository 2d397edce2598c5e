package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the rows of one sheet, and what of it cannot be seen in them: hidden rows and columns, merged cells, errors. */
final class XlsxSheet implements SheetContentsHandler {

    /** No table of words has more columns; a cell far to the right would cost as many empty cells a row. */
    private static final int MOST_COLUMNS = 1000;

    private final String file;
    private final String name;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final List<Integer> errors = new ArrayList<>();
    private final List<Integer> formulas = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int hiddenColumns;
    private int merged;
    private int empty;
    private int beyond;

    /** @param file as messages call it */
    XlsxSheet(String file, String name) {
        this.file = file;
        this.name = name;
    }

    /** What the parser of the sheet's XML is to call. */
    DefaultHandler handler(StylesTable styles, SharedStrings strings, DataFormatter values) {
        return new XSSFSheetXMLHandler(styles, null, strings, this, values, false) {
            private int row;
            private boolean formula;
            private boolean value;

            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes)
                    throws SAXException {
                switch (localName) {
                    case "row" -> {
                        row = number(attributes.getValue("r"), row + 1);
                        if (isTrue(attributes.getValue("hidden"))) {
                            hidden.add(row);
                        }
                    }
                    case "col" -> hiddenColumns += isTrue(attributes.getValue("hidden")) ? 1 : 0;
                    case "mergeCell" -> merged++;
                    case "c" -> {
                        formula = false;
                        value = false;
                        if ("e".equals(attributes.getValue("t"))) {
                            errors.add(row);
                        }
                    }
                    case "f" -> formula = true;
                    case "v" -> value = true;
                    default -> {}
                }
                super.startElement(uri, localName, qName, attributes);
            }

            @Override
            public void endElement(String uri, String localName, String qName) throws SAXException {
                if (localName.equals("c") && formula && !value) {
                    formulas.add(row);
                }
                super.endElement(uri, localName, qName);
            }
        };
    }

    private static int number(String written, int otherwise) {
        return written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : otherwise;
    }

    private static boolean isTrue(String written) {
        return "1".equals(written) || "true".equals(written);
    }

    @Override
    public void startRow(int rowNumber) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS) {
            beyond++;
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        boolean error = value == null || value.startsWith("ERROR:#");
        String text = error ? "" : LineEnds.unify(value.replace("_x000D_", "\r"));
        if (column < cells.size()) {
            cells.set(column, text);
        } else {
            cells.add(text);
        }
    }

    @Override
    public void endRow(int rowNumber) {
        GridRow row = GridRow.of(rowNumber + 1, cells);
        if (row.isEmpty()) {
            empty++;
        } else {
            rows.add(row);
        }
    }

    List<GridRow> rows() {
        return rows;
    }

    /** What a reader of the rows would not know. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        String sheet = " of the sheet '" + name + "' ";
        if (empty > 0) {
            found.add(note("ING-111", 0, empty + " empty rows" + sheet + "were left out"));
        }
        if (!hidden.isEmpty()) {
            found.add(note(
                    "ING-181", hidden.get(0), hidden.size() + " hidden rows" + sheet + "were read, the first here"));
        }
        if (hiddenColumns > 0) {
            found.add(note("ING-182", 0, "hidden columns" + sheet + "were read"));
        }
        if (merged > 0) {
            String message = merged + " merged cells" + sheet + "have their value in the first cell only";
            found.add(Diagnostic.warning(
                    "ING-183", Place.file(file), message, "unmerge them if each row should have it"));
        }
        if (!errors.isEmpty()) {
            String message = errors.size() + " cells" + sheet + "hold an error and were read as empty, the first here";
            found.add(warning("ING-184", errors.get(0), message, "mend the formula"));
        }
        if (!formulas.isEmpty()) {
            String message = formulas.size() + " formulas" + sheet + "have no computed value and were read as empty";
            found.add(
                    warning("ING-185", formulas.get(0), message, "open the file in a spreadsheet program and save it"));
        }
        if (beyond > 0) {
            String message = beyond + " cells" + sheet + "beyond column " + MOST_COLUMNS + " were left out";
            found.add(warning("ING-186", 0, message, ""));
        }
        return found;
    }

    private Diagnostic note(String id, int row, String message) {
        return Diagnostic.note(id, new Place(file, row, 0, 0, ""), message, "");
    }

    private Diagnostic warning(String id, int row, String message, String hint) {
        return Diagnostic.warning(id, new Place(file, row, 0, 0, ""), message, hint);
    }
}
