package org.emic.report;

import java.io.IOException;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;

/**
 * Writes one table row by row, so that a million segments pass through without being held. Called in this order:
 * {@link #begin} once, {@link #row} any number of times, {@link #end} once, which flushes. It closes nothing.
 */
public interface RowWriter {

    /**
     * @param table its name, {@code segments}
     * @param columns at least one
     */
    void begin(String table, List<Column> columns) throws IOException;

    /** @param cells one a column */
    void row(List<Cell> cells) throws IOException;

    /** @param footer totals, denominators, filters, notes; {@link Footer#NONE} where there is nothing to say */
    void end(Footer footer) throws IOException;
}
