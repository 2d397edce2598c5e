package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emic.model.Code;
import org.junit.jupiter.api.Test;

/** The worked example of Guest, Namey and Chen 2020 as a study: 10, 9, 9, 9, 4, 3, 1 and 0 new codes in eight interviews. */
class SaturationTableTest {

    private static final int[] NEW_CODES = {10, 9, 9, 9, 4, 3, 1, 0};
    private static final int ALL = 45;

    private static final CodeTree TREE = CodeTree.of(List.of(SmallStudy.codebook(
            "book",
            IntStream.range(0, ALL).mapToObj(i -> SmallStudy.code("c" + i)).toArray(Code[]::new))));

    private static CodedStudy study(Selection selection) {
        SmallStudy study = new SmallStudy();
        for (int i = 0; i < NEW_CODES.length; i++) {
            study.source(i % 2 == 0 ? "interview" : "observation", Map.of("month", "" + (i + 1)), "P0-50", "W50-100");
        }
        CodedStudy coded = new CodedStudy(study.facts(), TREE, selection);
        int code = 0;
        for (int i = 0; i < NEW_CODES.length; i++) {
            for (int each = 0; each < NEW_CODES[i]; each++) {
                // The parent's half carries the even codes, the worker's the odd ones.
                int start = code % 2 == 0 ? 0 : 50;
                coded.add(SmallStudy.coded("c" + code++, i, start, start + 10));
            }
            coded.add(SmallStudy.coded("c0", i, 0, 20));
        }
        return coded;
    }

    private static SaturationRequest request(String by, int orders, long seed) {
        return new SaturationRequest(
                List.of(),
                false,
                "month",
                Optional.of(by).filter(word -> !word.isEmpty()).map(Grouping::of),
                Saturation.Search.USUAL,
                orders,
                seed,
                false);
    }

    private static List<String> column(Table table, String name) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(name);
        List<String> cells = new ArrayList<>();
        for (String line : SmallStudy.lines(new Table("t", table.columns(), table.rows(), Footer.NONE))) {
            if (!line.isEmpty()) {
                cells.add(line.split(" ", -1)[at]);
            }
        }
        return cells;
    }

    @Test
    void theWorkedExampleIsReachedAtSixPlusTwo() {
        Table table = new SaturationTable(study(Selection.ALL), request("", 0, 1)).table();

        assertThat(column(table, "new_codes")).containsExactly("10", "9", "9", "9", "4", "3", "1", "0");
        assertThat(column(table, "codes")).containsExactly("10", "19", "28", "37", "41", "44", "45", "45");
        // 7, 4 and 1 new codes of 37.
        assertThat(column(table, "run_new_share")).containsExactly("-", "-", "-", "-", "18.92", "10.81", "2.7", "-");
        assertThat(column(table, "band_low")).containsOnly("-");
        assertThat(table.footer().notes()).contains("Saturation reached at 6+2: after source 6.");
        assertThat(table.footer().denominators()).containsEntry("sources", 8L).containsEntry("codes", 45L);
    }

    @Test
    void theBandHoldsEveryOrderBetweenItsEndsAndHangsOnTheSeedAlone() {
        Table table = new SaturationTable(study(Selection.ALL), request("", 400, 7)).table();
        List<Integer> low =
                column(table, "band_low").stream().map(Integer::valueOf).toList();
        List<Integer> median =
                column(table, "band_median").stream().map(Integer::valueOf).toList();
        List<Integer> high =
                column(table, "band_high").stream().map(Integer::valueOf).toList();

        // The poorest source has one code and the richest ten; after all sources there is one number.
        assertThat(low.get(0)).isEqualTo(1);
        assertThat(high.get(0)).isEqualTo(10);
        assertThat(List.of(low.get(7), median.get(7), high.get(7))).containsOnly(45);
        for (int i = 0; i < 8; i++) {
            assertThat(median.get(i)).isBetween(low.get(i), high.get(i));
        }
        assertThat(new SaturationTable(study(Selection.ALL), request("", 400, 7)).table())
                .isEqualTo(table);
        assertThat(new SaturationTable(study(Selection.ALL), request("", 400, 8)).table())
                .isNotEqualTo(table);
    }

    @Test
    void eachKindIsLookedAtAlone() {
        Table table = new SaturationTable(study(Selection.ALL), request("kind", 0, 1)).table();

        assertThat(column(table, "kind"))
                .containsExactly(
                        "interview",
                        "interview",
                        "interview",
                        "interview",
                        "observation",
                        "observation",
                        "observation",
                        "observation");
        // Interviews bring 10, 9, 4, 1; observations 9 and the first code again, 9, 3, 0.
        assertThat(column(table, "new_codes")).containsExactly("10", "9", "4", "1", "10", "9", "3", "0");
        assertThat(table.footer().notes())
                .anySatisfy(note -> assertThat(note).startsWith("interview: Saturation cannot be looked for"));
    }

    @Test
    void aRolesCodesAreThoseOfItsTurns() {
        Table table = new SaturationTable(study(Selection.ALL), request("role", 0, 1)).table();

        assertThat(table.footer().groups().get("parent")).containsEntry("codes", 23L);
        assertThat(table.footer().groups().get("worker")).containsEntry("codes", 22L);
    }

    @Test
    void aSourceInWhichNobodyCodedAnythingIsNoEvidenceUnlessItIsSaidToBe() {
        StudyFacts facts = new SmallStudy()
                .source("interview", Map.of("month", "1"), "P0-9")
                .source("interview", Map.of("month", "2"), "P0-9")
                .facts();
        for (boolean counted : List.of(false, true)) {
            CodedStudy coded = new CodedStudy(facts, TREE, SmallStudy.uncoded(counted, "s1"));
            coded.add(SmallStudy.by("anna", "c0", 0, 0, 5));
            Table table = new SaturationTable(coded, request("", 0, 1)).table();
            assertThat(column(table, "source")).hasSize(counted ? 2 : 1).startsWith("s0");
            assertThat(table.footer().notes())
                    .anySatisfy(note -> assertThat(note).startsWith("1 of 2 sources carry no coding by these coders"));
        }
    }

    @Test
    void aSourceWithoutTheAttributeCannotBePutInOrder() {
        StudyFacts facts = new SmallStudy()
                .source("interview", Map.of("month", "1"), "P0-9")
                .source("interview", Map.of(), "P0-9")
                .facts();
        assertThat(request("", 0, 1).problem(facts.sources())).contains("the source s1 has no month");
    }
}
