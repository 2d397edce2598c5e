package org.emic.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.emic.model.TimeSpan;

/**
 * Writes a cell's number as a person would type it into a text file, whatever the sheet makes it look like: {@code
 * 2026-03-14} for every date format, a plain decimal for amounts and percentages.
 */
final class XlsxValues extends DataFormatter {

    private static final double DAY = 86_400_000;

    private final boolean from1904;

    /** @param from1904 whether the workbook counts days from 1904 */
    XlsxValues(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        return formatRawCellContents(value, formatIndex, format, from1904);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean windowing) {
        if (value >= 0 && DateUtil.isValidExcelDate(value) && DateUtil.isADateFormat(formatIndex, format)) {
            return moment(value, format);
        }
        return new BigDecimal(value, new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private String moment(double value, String format) {
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[\\$[^\\]]*\\]", "");
        if (letters.indexOf('y') < 0 && letters.indexOf('d') < 0) {
            return TimeSpan.clock(Math.round(value * DAY));
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
