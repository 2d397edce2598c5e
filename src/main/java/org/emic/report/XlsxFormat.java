package org.emic.report;

/** A workbook of one table for Excel and LibreOffice: frozen header, numbers as numbers, never a formula. */
final class XlsxFormat implements Format {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String summary() {
        return "an Excel workbook";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new XlsxRows(target.bytes(id()), XlsxRows.SHEET_ROWS);
    }
}
