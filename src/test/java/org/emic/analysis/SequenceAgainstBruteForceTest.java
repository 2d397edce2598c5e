package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.emic.analysis.RandomCodings.UnitOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transitions over random codings, counted a second time turn by turn, and what chance gives by trying every order. */
class SequenceAgainstBruteForceTest {

    private static final int STUDIES = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void countsAndChanceAgree(int lag) {
        int tried = 0;
        for (long seed = 0; seed < STUDIES; seed++) {
            for (boolean bySpeaker : List.of(false, true)) {
                RandomCodings codings = new RandomCodings(new Random(seed));
                Map<Integer, List<UnitOf>> sources = new TreeMap<>();
                codings.units(UnitKind.TURNS, false)
                        .forEach(unit -> sources.computeIfAbsent(unit.source(), each -> new ArrayList<>())
                                .add(unit));
                for (Map<String, String> row : rows(codings, lag, bySpeaker, false)) {
                    String first = row.getOrDefault("from_speaker", "");
                    String then = row.getOrDefault("to_speaker", "");
                    long[] counts = new long[4];
                    for (List<UnitOf> turns : sources.values()) {
                        for (int i = 0; i + lag < turns.size(); i++) {
                            UnitOf a = turns.get(i);
                            UnitOf b = turns.get(i + lag);
                            if (!bySpeaker
                                    || (a.speaker().equals(first) && b.speaker().equals(then))) {
                                counts[0]++;
                                counts[1] += a.carries(row.get("from")) ? 1 : 0;
                                counts[2] += b.carries(row.get("to")) ? 1 : 0;
                                counts[3] += a.carries(row.get("from")) && b.carries(row.get("to")) ? 1 : 0;
                            }
                        }
                    }
                    assertThat(List.of(
                                    row.get("pairs"), row.get("from_count"), row.get("to_count"), row.get("observed")))
                            .as("seed %d %s", seed, row)
                            .isEqualTo(List.of("" + counts[0], "" + counts[1], "" + counts[2], "" + counts[3]));
                    if (sources.values().stream().allMatch(turns -> turns.size() <= 5)) {
                        double chance = sources.values().stream()
                                .mapToDouble(turns -> chance(turns, row, lag, bySpeaker))
                                .sum();
                        assertThat(Double.parseDouble(row.get("chance")))
                                .as("seed %d %s", seed, row)
                                .isCloseTo(chance, within(1e-9));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void withoutSubCodesOnlyTheCodesThemselvesCount() {
        long found = 0;
        for (long seed = 0; seed < STUDIES; seed++) {
            RandomCodings codings = new RandomCodings(new Random(seed));
            List<UnitOf> turns = codings.units(UnitKind.TURNS, false);
            for (Map<String, String> row : rows(codings, 1, false, true)) {
                long observed = 0;
                for (UnitOf a : turns) {
                    for (UnitOf b : turns) {
                        observed += a.source() == b.source()
                                        && b.order() == a.order() + 1
                                        && a.carries(row.get("from"), true)
                                        && b.carries(row.get("to"), true)
                                ? 1
                                : 0;
                    }
                }
                assertThat(row.get("observed")).as("seed %d %s", seed, row).isEqualTo("" + observed);
                found += observed;
            }
        }
        assertThat(found).isPositive();
    }

    /** The mean count over all orders in which each turn's codes may stand at any turn (of the same speaker). */
    private static double chance(List<UnitOf> turns, Map<String, String> row, int lag, boolean bySpeaker) {
        List<List<UnitOf>> orders = new ArrayList<>();
        orders(turns, new ArrayList<>(), bySpeaker, orders);
        long all = 0;
        for (List<UnitOf> order : orders) {
            for (int i = 0; i + lag < order.size(); i++) {
                boolean counted = !bySpeaker
                        || (turns.get(i).speaker().equals(row.get("from_speaker"))
                                && turns.get(i + lag).speaker().equals(row.get("to_speaker")));
                all += counted
                                && order.get(i).carries(row.get("from"))
                                && order.get(i + lag).carries(row.get("to"))
                        ? 1
                        : 0;
            }
        }
        return all / (double) orders.size();
    }

    private static void orders(List<UnitOf> turns, List<UnitOf> begun, boolean bySpeaker, List<List<UnitOf>> all) {
        if (begun.size() == turns.size()) {
            all.add(List.copyOf(begun));
            return;
        }
        for (UnitOf turn : turns) {
            boolean used = begun.stream().anyMatch(each -> each.order() == turn.order());
            if (!used
                    && (!bySpeaker
                            || turn.speaker().equals(turns.get(begun.size()).speaker()))) {
                begun.add(turn);
                orders(turns, begun, bySpeaker, all);
                begun.remove(begun.size() - 1);
            }
        }
    }

    private static List<Map<String, String>> rows(RandomCodings codings, int lag, boolean bySpeaker, boolean own) {
        SequenceRequest request = new SequenceRequest(
                List.of("a", "b", "e"),
                List.of(),
                List.of(),
                lag,
                bySpeaker ? Optional.of(Grouping.of("speaker")) : Optional.empty(),
                own,
                Optional.empty(),
                false,
                new SequenceRequest.Draws(20, 1));
        Table table = new SequenceTable(codings.coded(Selection.ALL), request).table();
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
                                        : cell instanceof Cell.Text text ? text.text() : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
