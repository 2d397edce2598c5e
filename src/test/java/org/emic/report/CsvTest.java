package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void anotherReaderGetsEveryWordBack() throws IOException, CsvException {
        Table table = ReportTables.all().get("hostile");
        String written = write(table, Style.plain(""));
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(written))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
            List<String[]> rows = reader.readAll();
            assertThat(rows).hasSize(table.rows().size() + 1);
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(rows.get(i + 1)[1])
                        .isEqualTo(((Cell.Text) table.rows().get(i).get(1)).text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\u0000x", "＝1"})
    void excelGetsNoFormulaFromWords(String words) throws IOException {
        String written = write(one(Cell.of(words)), new Style(false, 0, true, ""));

        assertThat(written).startsWith("\ufefftext\n");
        assertThat(written.substring("\ufefftext\n".length()).replaceFirst("^\"", ""))
                .startsWith("'" + words.charAt(0));
    }

    @Test
    void excelGetsNumbersAsTheyAre() throws IOException {
        assertThat(write(one(Cell.of(new BigDecimal("-2.50"))), new Style(false, 0, true, "")))
                .isEqualTo("\ufefftext\n-2.5\n");
        assertThat(write(one(Cell.of("he said -1")), new Style(false, 0, true, "")))
                .isEqualTo("\ufefftext\nhe said -1\n");
    }

    @Test
    void withoutExcelNothingIsAdded() throws IOException {
        assertThat(write(one(Cell.of("=1+1")), Style.plain(""))).isEqualTo("text\n=1+1\n");
    }

    @Test
    void aRowOfOneEmptyCellIsStillARow() throws IOException {
        assertThat(write(one(Cell.EMPTY), Style.plain(""))).isEqualTo("text\n\"\"\n");
    }

    @Test
    void numbersAreTheSameInEveryLocale() throws IOException {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(write(one(Cell.ratio(2, 3, 1000)), Style.plain(""))).isEqualTo("text\n666.666667\n");
            assertThat(write(one(Cell.of(1234567L)), Style.plain(""))).isEqualTo("text\n1234567\n");
            assertThat(write(one(Cell.of(1e-9)), Style.plain(""))).isEqualTo("text\n0\n");
            assertThat(write(one(Cell.of(new BigDecimal("1e21"))), Style.plain("")))
                    .isEqualTo("text\n1000000000000000000000\n");
        } finally {
            Locale.setDefault(here);
        }
    }

    private static Table one(Cell cell) {
        return new Table("t", List.of(Column.text("text")), List.of(List.of(cell)), Footer.NONE);
    }

    private static String write(Table table, Style style) throws IOException {
        StringWriter out = new StringWriter();
        Writers.write(table, Writers.named("csv"), Target.of(out), style);
        return out.toString();
    }
}
