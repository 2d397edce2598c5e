package org.emic.report;

import java.util.List;
import org.emic.analysis.Column;

/** How wide the columns of a terminal table are. */
final class ColumnWidths {

    /** Between two columns. */
    static final String GAP = "  ";

    /** A column of words is not made narrower than this. */
    private static final int NARROWEST = 8;

    private ColumnWidths() {}

    /**
     * The widest word of each column; where the line would be wider than {@code most} (0: no limit), the widest columns
     * of words give way until it fits or none can. Commands stay whole and go on behind the edge, so nothing gives way to
     * them.
     *
     * @param rows the words of the rows, header and totals included
     */
    static int[] of(List<Column> columns, List<List<String>> rows, int most) {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        int excess = most == 0 ? 0 : total(columns, widths) - most;
        while (excess > 0) {
            int widest = widest(columns, widths);
            if (widest < 0) {
                break;
            }
            int next = Math.max(NARROWEST, second(columns, widths, widths[widest]));
            int give = Math.min(excess, Math.max(1, widths[widest] - next));
            widths[widest] -= give;
            excess -= give;
        }
        return widths;
    }

    /** How wide a line is, its commands left out. */
    private static int total(List<Column> columns, int[] widths) {
        int total = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            total += columns.get(i).type() == Column.Type.COMMAND ? 0 : GAP.length() + widths[i];
        }
        return total;
    }

    private static int widest(List<Column> columns, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives = columns.get(i).type().canBeCut() && widths[i] > NARROWEST;
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** The widest column of words narrower than {@code below}. */
    private static int second(List<Column> columns, int[] widths, int below) {
        int second = 0;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).type().canBeCut() && widths[i] < below) {
                second = Math.max(second, widths[i]);
            }
        }
        return second;
    }
}
