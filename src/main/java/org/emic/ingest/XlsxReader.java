package org.emic.ingest;

import java.util.List;

/** Reads workbooks; {@link XlsxGrid} says which cells, {@link Tables} what becomes of the rows. */
final class XlsxReader implements Reader {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public String summary() {
        return "Excel workbook, one row a turn or one row a respondent";
    }

    @Override
    public Reading read(RawFile file) {
        return Tables.read(file, XlsxGrid.read(file), false);
    }
}
