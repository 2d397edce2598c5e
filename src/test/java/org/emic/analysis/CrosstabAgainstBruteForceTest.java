package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.emic.analysis.RandomCodings.UnitOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every count of a crosstab, counted a second time over random codings from what the manual says of its unit. */
class CrosstabAgainstBruteForceTest {

    private static final int STUDIES = 200;

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void countsByMonthAgree(UnitKind unit) {
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            agree(codings, unit, "month", UnitOf::month, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"SENTENCES", "PARAGRAPHS", "TURNS"})
    void countsBySpeakerAgree(UnitKind unit) {
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            agree(codings, unit, "speaker", UnitOf::speaker, "seed " + seed);
        }
    }

    private static void agree(
            RandomCodings codings, UnitKind unit, String by, Function<UnitOf, String> group, String seed) {
        CrossRequest request = new CrossRequest(
                List.of("a", "b", "c", "d", "e"), Grouping.of(by), unit, false, false, CrossRequest.Show.COUNT, false);
        Table table = new CrossTabulation(codings.coded(Selection.ALL), request, RandomCodings.PLACES).table();
        List<UnitOf> units = codings.units(unit, by.equals("month"));
        Map<String, Long> expected = new HashMap<>();
        for (UnitOf each : units) {
            for (String code : RandomCodings.BELOW.keySet()) {
                expected.merge(code + " " + group.apply(each), each.carries(code) ? 1L : 0L, Long::sum);
                expected.merge(code + " " + group.apply(each) + " of", 1L, Long::sum);
            }
        }
        int rows = 0;
        for (List<Cell> row : table.rows()) {
            String key = words(table, row, "code") + " " + words(table, row, by);
            if (expected.containsKey(key)) {
                rows++;
                assertThat(words(table, row, "count"))
                        .as("%s %s %s", unit, seed, key)
                        .isEqualTo("" + expected.get(key));
                assertThat(words(table, row, "units"))
                        .as("%s %s %s", unit, seed, key)
                        .isEqualTo("" + expected.get(key + " of"));
            } else {
                assertThat(words(table, row, "units"))
                        .as("%s %s %s", unit, seed, key)
                        .isEqualTo("0");
            }
        }
        assertThat(rows).isEqualTo(expected.size() / 2);
    }

    private static String words(Table table, List<Cell> row, String column) {
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                Cell cell = row.get(i);
                return cell instanceof Cell.Whole whole
                        ? "" + whole.value()
                        : cell instanceof Cell.Decimal decimal
                                ? decimal.value().toPlainString()
                                : ((Cell.Text) cell).text();
            }
        }
        throw new IllegalArgumentException(column);
    }
}
