package org.emic.build;

import static org.emic.build.Template.escape;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A workbook: a bold header that stays in view, times as times of day, what is said wrapped. */
final class XlsxFile {

    private static final int BOLD = 1;
    private static final int TIME = 2;
    private static final int WRAPPED = 3;
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final StringBuilder rows = new StringBuilder();

    /** Words by their number: a workbook keeps each once. */
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private int uses;

    private XlsxFile() {}

    static byte[] of(TurnRows turns, Template template) throws IOException {
        XlsxFile file = new XlsxFile();
        file.write(turns);
        String strings = file.strings.keySet().stream()
                .map(words -> "<si><t xml:space=\"preserve\">" + escape(words) + "</t></si>\n")
                .collect(Collectors.joining());
        return template.fill(Map.of(
                "rows", file.rows.toString(),
                "uses", Integer.toString(file.uses),
                "count", Integer.toString(file.strings.size()),
                "strings", strings));
    }

    private void write(TurnRows turns) {
        rows.append("<row r=\"1\">");
        for (int column = 0; column < turns.header().size(); column++) {
            words((char) ('A' + column) + "1", BOLD, turns.header().get(column));
        }
        rows.append("</row>\n");
        int number = 1;
        for (TurnRows.Row row : turns.rows()) {
            number++;
            rows.append("<row r=\"").append(number).append("\">");
            time("A" + number, row.seconds());
            words("B" + number, WRAPPED, row.speaker());
            words("C" + number, WRAPPED, row.text());
            rows.append("</row>\n");
        }
    }

    /** The part of a day that has gone by, to as many digits as a spreadsheet keeps. */
    private void time(String cell, int seconds) {
        String part = BigDecimal.valueOf(seconds)
                .divide(DAY, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
        open(cell, TIME).append("><v>").append(part).append("</v></c>");
    }

    private void words(String cell, int style, String words) {
        if (words.isEmpty()) {
            return;
        }
        uses++;
        int number = strings.computeIfAbsent(words, any -> strings.size());
        open(cell, style).append(" t=\"s\"><v>").append(number).append("</v></c>");
    }

    private StringBuilder open(String cell, int style) {
        return rows.append("<c r=\"")
                .append(cell)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }
}
