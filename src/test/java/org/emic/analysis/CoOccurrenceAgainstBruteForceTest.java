package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.emic.analysis.RandomCodings.UnitOf;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Co-occurrence over random codings, counted a second time from what the manual says, and its p by trying all shifts. */
class CoOccurrenceAgainstBruteForceTest {

    private static final int STUDIES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"sentence", "paragraph", "turn", "source", "case", "1 turn", "3 turns"})
    void unitsWithBothAgree(String word) {
        Within within = Within.of(word).orElseThrow();
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            List<UnitOf> units = codings.units(within.unit(), false);
            for (boolean own : List.of(false, true)) {
                for (Map<String, String> row : tidy(codings, within, own)) {
                    String a = row.get("code_a");
                    String b = row.get("code_b");
                    String as = word + " seed " + seed + " own " + own + " " + row;
                    assertThat(row.get("a_count")).as(as).isEqualTo("" + count(units, unit -> unit.carries(a, own)));
                    assertThat(row.get("b_count")).as(as).isEqualTo("" + count(units, unit -> unit.carries(b, own)));
                    if (!own && isNested(a, b)) {
                        assertThat(row.get("both")).as(as).isEmpty();
                        continue;
                    }
                    long both = within.turns() == 0
                            ? count(units, unit -> unit.carries(a, own) && unit.carries(b, own))
                            : pairs(units, a, b, within.turns(), own);
                    assertThat(row.get("both")).as(as).isEqualTo("" + both);
                }
            }
        }
    }

    /** A matrix has each pair twice, a triangle once, both with the numbers of the tidy table. */
    @ParameterizedTest
    @EnumSource(CoRequest.Value.class)
    void matrixAndTriangleShowWhatTheTidyTableHas(CoRequest.Value value) {
        for (long seed = 0; seed < 30; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            for (String word : List.of("overlap", "sentence", "turn", "case", "2 turns")) {
                Within within = Within.of(word).orElseThrow();
                List<Map<String, String>> matrix = rows(codings, within, false, CoRequest.Layout.MATRIX, value);
                List<Map<String, String>> triangle = rows(codings, within, false, CoRequest.Layout.TRIANGLE, value);
                for (Map<String, String> row : tidy(codings, within, false)) {
                    String a = row.get("code_a");
                    String b = row.get("code_b");
                    String as = word + " seed " + seed + " " + row;
                    assertThat(of(matrix, a).get(b)).as(as).isEqualTo(row.get(value.word()));
                    assertThat(of(matrix, b).get(a)).as(as).isEqualTo(row.get(value.word()));
                    assertThat(of(triangle, a).get(b)).as(as).isEqualTo(row.get(value.word()));
                    assertThat(of(triangle, b).get(a)).as(as).isEmpty();
                }
            }
        }
    }

    private static Map<String, String> of(List<Map<String, String>> rows, String code) {
        return rows.stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void overlappingPairsAgree() {
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            for (Map<String, String> row : tidy(codings, Within.of("overlap").orElseThrow(), false)) {
                String a = row.get("code_a");
                String b = row.get("code_b");
                long both = 0;
                for (CodedSpan left : codings.spans) {
                    for (CodedSpan right : codings.spans) {
                        both += left.source() == right.source()
                                        && RandomCodings.BELOW.get(a).contains(left.code())
                                        && RandomCodings.BELOW.get(b).contains(right.code())
                                        && left.span().overlaps(right.span())
                                ? 1
                                : 0;
                    }
                }
                assertThat(row.get("both")).as("seed %d %s", seed, row).isEqualTo(isNested(a, b) ? "" : "" + both);
            }
        }
    }

    /** Every combination of shifts of every source is tried, each as probable. */
    @Test
    void pIsTheShareOfAllShifts() {
        int tried = 0;
        for (String word : List.of("turn", "1 turn")) {
            Within within = Within.of(word).orElseThrow();
            for (long seed = 0; seed < STUDIES; seed++) {
                RandomCodings codings = new RandomCodings(new Random(seed));
                List<UnitOf> units = codings.units(UnitKind.TURNS, false);
                Map<Integer, List<UnitOf>> bySource = new TreeMap<>();
                units.forEach(unit -> bySource.computeIfAbsent(unit.source(), each -> new ArrayList<>())
                        .add(unit));
                double combinations =
                        bySource.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
                if (combinations > 4000) {
                    continue;
                }
                for (Map<String, String> row : tidy(codings, within, false)) {
                    if (!row.get("p").isEmpty()) {
                        Map<Long, Long> counts = new TreeMap<>();
                        all(new ArrayList<>(bySource.values()), row, within.turns(), 0, counts);
                        long observed = counts.get(Long.parseLong(row.get("both")));
                        long rare = counts.values().stream()
                                .filter(each -> each <= observed)
                                .mapToLong(Long::longValue)
                                .sum();
                        double mean = counts.entrySet().stream()
                                        .mapToDouble(each -> each.getKey() * (double) each.getValue())
                                        .sum()
                                / combinations;
                        assertThat(Double.parseDouble(row.get("p")))
                                .as("seed %d %s", seed, row)
                                .isCloseTo(rare / combinations, within(1e-9));
                        assertThat(Double.parseDouble(row.get("chance")))
                                .as("seed %d %s", seed, row)
                                .isCloseTo(mean, within(1e-9));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static void all(
            List<List<UnitOf>> sources, Map<String, String> row, int turns, long sofar, Map<Long, Long> counts) {
        if (sources.isEmpty()) {
            counts.merge(sofar, 1L, Long::sum);
            return;
        }
        List<UnitOf> units = sources.get(0);
        for (int by = 0; by < units.size(); by++) {
            long here = 0;
            for (int i = 0; i < units.size(); i++) {
                for (int j = 0; j < units.size(); j++) {
                    int moved = (j + by) % units.size();
                    here += units.get(i).carries(row.get("code_a"))
                                    && units.get(j).carries(row.get("code_b"))
                                    && Math.abs(i - moved) <= turns
                            ? 1
                            : 0;
                }
            }
            all(sources.subList(1, sources.size()), row, turns, sofar + here, counts);
        }
    }

    /** Where every segment is a whole turn, once for each code, overlaps are turns with both, and so is their p. */
    @Test
    void segmentsOfWholeTurnsOverlapAsTurnsCoincide() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            RandomCodings codings = new RandomCodings(random);
            codings.spans.clear();
            for (int source = 0; source < codings.study.sources().size(); source++) {
                for (Turn turn : codings.study.sources().get(source).turns()) {
                    for (String code : List.of("b", "d", "e")) {
                        if (random.nextInt(3) == 0) {
                            Span span = turn.span();
                            codings.spans.add(SmallStudy.by("ann", code, source, span.start(), span.end()));
                        }
                    }
                }
            }
            List<Map<String, String>> overlap =
                    tidy(codings, Within.of("overlap").orElseThrow(), false);
            List<Map<String, String>> turns = tidy(codings, Within.of("turn").orElseThrow(), false);
            for (int i = 0; i < turns.size(); i++) {
                for (String column : List.of("a_count", "b_count", "both", "p", "chance", "c")) {
                    if (!turns.get(i).get("code_a").equals("a")) {
                        assertThat(overlap.get(i).get(column))
                                .as("seed %d %s %s", seed, column, turns.get(i))
                                .isEqualTo(turns.get(i).get(column));
                    }
                }
            }
        }
    }

    private static boolean isNested(String a, String b) {
        return RandomCodings.BELOW.get(a).contains(b)
                || RandomCodings.BELOW.get(b).contains(a);
    }

    private static long count(List<UnitOf> units, Predicate<UnitOf> which) {
        return units.stream().filter(which).count();
    }

    private static long pairs(List<UnitOf> units, String a, String b, int turns, boolean own) {
        long pairs = 0;
        for (UnitOf left : units) {
            for (UnitOf right : units) {
                pairs += left.source() == right.source()
                                && left.carries(a, own)
                                && right.carries(b, own)
                                && Math.abs(left.order() - right.order()) <= turns
                        ? 1
                        : 0;
            }
        }
        return pairs;
    }

    private static List<Map<String, String>> tidy(RandomCodings codings, Within within, boolean own) {
        return rows(codings, within, own, CoRequest.Layout.TIDY, CoRequest.Value.BOTH);
    }

    private static List<Map<String, String>> rows(
            RandomCodings codings, Within within, boolean own, CoRequest.Layout layout, CoRequest.Value value) {
        CoRequest request = new CoRequest(List.of(), within, own, layout, value, false);
        Table table = new CoOccurrenceTable(codings.coded(Selection.ALL), request, RandomCodings.PLACES).table();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Cell> cells : table.rows()) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                row.put(
                        table.columns().get(i).name(),
                        cell instanceof Cell.Whole whole
                                ? "" + whole.value()
                                : cell instanceof Cell.Decimal decimal
                                        ? decimal.value().toPlainString()
                                        : cell instanceof Cell.Probability chance
                                                ? chance.value().toPlainString()
                                                : cell instanceof Cell.Text text ? text.text() : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
