package org.emic.report;

import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Opens workbooks whose bytes depend on nothing but what is written into them. */
final class XlsxBook {

    private static final int LONGEST_NAME = 31;

    private XlsxBook() {}

    static Workbook open(OutputStream out) {
        return new Workbook(out, "Emic", null);
    }

    /** {@code name}, with its number from the second sheet on, without what a sheet's name may not hold. */
    static String sheetName(String name, int number) {
        String suffix = number == 1 ? "" : " " + number;
        String legal = Shown.line(name).replaceAll("[/\\\\?*\\[\\]:']", "-");
        int end = Math.min(legal.length(), LONGEST_NAME - suffix.length());
        return (legal.isBlank() ? "table" : legal.substring(0, end)) + suffix;
    }
}
