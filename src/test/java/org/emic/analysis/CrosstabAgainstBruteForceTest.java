package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            for (boolean own : List.of(false, true)) {
                agree(codings, unit, "month", UnitOf::month, own, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"SENTENCES", "PARAGRAPHS", "TURNS"})
    void countsBySpeakerAgree(UnitKind unit) {
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            for (boolean own : List.of(false, true)) {
                agree(codings, unit, "speaker", UnitOf::speaker, own, "seed " + seed);
            }
        }
    }

    /** A case is a group of itself, and its units, when cases are what is counted, are compared with those of no other. */
    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"SENTENCES", "PARAGRAPHS", "TURNS", "SOURCES", "SEGMENTS"})
    void countsByCaseAndByKindAgree(UnitKind unit) {
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            for (boolean own : List.of(false, true)) {
                agree(
                        codings,
                        unit,
                        "case",
                        each -> each.caseName().isEmpty() ? "(none)" : each.caseName(),
                        own,
                        "seed " + seed);
                agree(
                        codings,
                        unit,
                        "kind",
                        each -> codings.study.sources().get(each.source()).kind(),
                        own,
                        "seed " + seed);
            }
        }
    }

    /** Shares and expected counts follow from the counts; a wide table shows each of them in the place of its group. */
    @ParameterizedTest
    @EnumSource(CrossRequest.Show.class)
    void aWideTableShowsWhatTheLongOneHas(CrossRequest.Show show) {
        for (long seed = 0; seed < 50; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            for (UnitKind unit : UnitKind.values()) {
                Table many = table(codings, unit, "month", false, Optional.empty());
                Table wide = table(codings, unit, "month", false, Optional.of(show));
                for (List<Cell> row : many.rows()) {
                    List<Cell> same = wide.rows().stream()
                            .filter(each -> words(wide, each, "code").equals(words(many, row, "code")))
                            .findFirst()
                            .orElseThrow();
                    assertThat(words(wide, same, words(many, row, "month")))
                            .as("%s seed %d %s", unit, seed, row)
                            .isEqualTo(words(many, row, show.word()));
                }
                shares(many, unit + " seed " + seed);
            }
        }
    }

    private static void shares(Table many, String as) {
        for (List<Cell> row : many.rows()) {
            double count = number(many, row, "count");
            double of = number(many, row, "units");
            double all = 0;
            double coded = 0;
            for (List<Cell> other : many.rows()) {
                if (words(many, other, "code").equals(words(many, row, "code"))) {
                    all += number(many, other, "units");
                    coded += number(many, other, "count");
                }
            }
            share(many, row, "row_percent", 100 * count, coded, as);
            share(many, row, "column_percent", 100 * count, of, as);
            share(many, row, "total_percent", 100 * count, all, as);
            share(many, row, "expected", coded * of, all, as);
        }
    }

    private static void share(Table many, List<Cell> row, String column, double part, double whole, String as) {
        if (whole == 0) {
            assertThat(words(many, row, column)).as("%s %s", as, column).isEmpty();
        } else {
            assertThat(number(many, row, column)).as("%s %s", as, column).isCloseTo(part / whole, within(1e-9));
        }
    }

    private static Table table(
            RandomCodings codings, UnitKind unit, String by, boolean own, Optional<CrossRequest.Show> wide) {
        CrossRequest request = new CrossRequest(
                List.of("a", "b", "c", "d", "e"),
                Grouping.of(by),
                unit,
                own,
                wide.isPresent(),
                wide.orElse(CrossRequest.Show.COUNT),
                false);
        return new CrossTabulation(codings.coded(Selection.ALL), request, RandomCodings.PLACES).table();
    }

    private static void agree(
            RandomCodings codings, UnitKind unit, String by, Function<UnitOf, String> group, boolean own, String seed) {
        Table table = table(codings, unit, by, own, Optional.empty());
        List<UnitOf> units = codings.units(unit, by.equals("month"));
        Map<String, Long> expected = new HashMap<>();
        for (UnitOf each : units) {
            for (String code : RandomCodings.BELOW.keySet()) {
                expected.merge(code + " " + group.apply(each), each.carries(code, own) ? 1L : 0L, Long::sum);
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

    private static double number(Table table, List<Cell> row, String column) {
        return Double.parseDouble(words(table, row, column));
    }

    private static String words(Table table, List<Cell> row, String column) {
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                Cell cell = row.get(i);
                return cell instanceof Cell.Whole whole
                        ? "" + whole.value()
                        : cell instanceof Cell.Decimal decimal
                                ? decimal.value().toPlainString()
                                : cell instanceof Cell.Text text ? text.text() : "";
            }
        }
        throw new IllegalArgumentException(column);
    }
}
