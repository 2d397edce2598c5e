package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emic.analysis.SmallStudy.by;
import static org.emic.analysis.SmallStudy.code;
import static org.emic.analysis.SmallStudy.codebook;
import static org.emic.analysis.SmallStudy.coded;
import static org.emic.analysis.SmallStudy.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

/** Counts worked out by hand on a study of 100 words: three sources of 30, 20 and 50. */
class FrequenciesTest {

    private static final StudyFacts STUDY = new SmallStudy()
            .source("interview", Map.of("case", "F01", "month", "2"), "W0-10", "P10-30")
            .source("interview", Map.of("case", "F02", "month", "10"), "P0-20")
            .source("observation", Map.of(), "0-50")
            .facts();

    private static final CodeTree TREE =
            CodeTree.of(List.of(codebook("book", code("hostility", code("leave"), code("shout")), code("trust"))));

    /** One unit with two sub-codes, one segment inside another, two that overlap in part, one of the parent itself. */
    private static final List<CodedSpan> SPANS = List.of(
            coded("leave", 0, 10, 30),
            coded("shout", 0, 10, 30),
            coded("shout", 0, 25, 28),
            coded("shout", 1, 0, 10),
            coded("leave", 1, 5, 15),
            coded("hostility", 2, 0, 50));

    @Test
    void aParentCountsEachUnitOnceAndEachWordOnce() {
        Table table = SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, SPANS);

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "code",
                        "code_path",
                        "name",
                        "segments",
                        "hits",
                        "sources",
                        "cases",
                        "words",
                        "coverage",
                        "per_1000_words");
        assertThat(lines(table))
                .containsExactly(
                        "hostility hostility Name of hostility 5 12 3 2 85 85 50",
                        "leave hostility/leave Name of leave 2 4 2 2 30 30 20",
                        "shout hostility/shout Name of shout 3 6 2 2 30 30 30",
                        "trust trust Name of trust 0 0 0 0 0 0 0",
                        "(total) - - 6 12 3 2 85 85 60");
        assertThat(table.footer().denominators().toString())
                .isEqualTo("{segments=6, units=4, words=100, sources=3, cases=2}");
    }

    @Test
    void onlyItsOwnSegmentsCountWhenAskedFor() {
        FrequencyRequest own = new FrequencyRequest(
                Selection.ALL,
                Optional.empty(),
                true,
                false,
                List.of(Measure.SEGMENTS, Measure.WORDS),
                Optional.empty());

        assertThat(lines(SmallStudy.table(STUDY, TREE, own, SPANS)))
                .containsExactly(
                        "hostility hostility Name of hostility 1 50",
                        "leave hostility/leave Name of leave 2 30",
                        "shout hostility/shout Name of shout 3 30",
                        "trust trust Name of trust 0 0",
                        "(total) - - 6 85");
    }

    @Test
    void groupsComeInTheOrderOfTheirTypeAndMissingValuesLast() {
        Table table = SmallStudy.table(STUDY, TREE, wide("month", Measure.SEGMENTS, Optional.empty()), SPANS);

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("code", "code_path", "name", "2", "10", "(none)", "total");
        assertThat(lines(table))
                .containsExactly(
                        "hostility hostility Name of hostility 2 2 1 5",
                        "leave hostility/leave Name of leave 1 1 0 2",
                        "shout hostility/shout Name of shout 2 1 0 3",
                        "trust trust Name of trust 0 0 0 0",
                        "(total) - - 3 2 1 6");
        assertThat(table.footer().groups().toString())
                .isEqualTo("{2={segments=3, units=2, words=30, sources=1, cases=1}, "
                        + "10={segments=2, units=1, words=20, sources=1, cases=1}, "
                        + "(none)={segments=1, units=1, words=50, sources=1, cases=0}}");
    }

    @Test
    void aLongTableHasOneBlockAGroupWithTheGroupsOwnDenominators() {
        FrequencyRequest request = new FrequencyRequest(
                codes("leave"),
                Optional.of(Grouping.of("kind")),
                false,
                false,
                List.of(Measure.SEGMENTS, Measure.COVERAGE, Measure.PER_1000, Measure.PRESENT),
                Optional.empty());

        assertThat(lines(SmallStudy.table(STUDY, TREE, request, SPANS)))
                .containsExactly(
                        "interview leave hostility/leave Name of leave 2 60 40 1",
                        "observation leave hostility/leave Name of leave 0 0 0 0",
                        "- (total) - - 2 30 20 1");
    }

    @Test
    void percentagesSayWhatTheyAreOf() {
        assertThat(lines(percent("case", Measure.SEGMENTS, Percent.ROW)).get(0)).endsWith(" 40 40 20 100");
        assertThat(lines(percent("case", Measure.SEGMENTS, Percent.COLUMN)).get(0))
                .endsWith(" 66.67 100 100 83.33");
        assertThat(lines(percent("case", Measure.SEGMENTS, Percent.TOTAL)).get(0))
                .endsWith(" 33.33 33.33 16.67 83.33");
        assertThat(percent("case", Measure.SEGMENTS, Percent.COLUMN).footer().notes())
                .contains("Column percent: segments of the code, of the segments of all codes together in the group.");
    }

    @Test
    void sourcesAreComparedWithAllSourcesOfTheGroup() {
        // shout is in 2 of 2 interviews and 0 of 1 observations; 2 of 3 sources.
        assertThat(lines(percent("kind", Measure.SOURCES, Percent.COLUMN)).get(2))
                .endsWith(" 100 0 66.67");
    }

    @Test
    void aShareOfNothingIsEmptyAndExplained() {
        Table table = percent("case", Measure.SEGMENTS, Percent.ROW);

        assertThat(lines(table).get(3)).isEqualTo("trust trust Name of trust - - - -");
        assertThat(table.footer().notes())
                .contains("An empty value is a share of nothing: there is nothing to count over.");
    }

    @Test
    void aSegmentCountsForEverySpeakerWhoseTurnItTouchesButEachWordOnlyForOne() {
        List<CodedSpan> whole = List.of(coded("trust", 0, 0, 30), coded("trust", 0, 20, 30), coded("trust", 0, 8, 12));
        FrequencyRequest request = new FrequencyRequest(
                codes("trust"),
                Optional.of(Grouping.of("role")),
                false,
                false,
                List.of(Measure.SEGMENTS, Measure.WORDS, Measure.COVERAGE),
                Optional.empty());

        assertThat(lines(SmallStudy.table(STUDY, TREE, request, whole)))
                .containsExactly(
                        "parent trust trust Name of trust 3 20 50",
                        "worker trust trust Name of trust 2 10 100",
                        "(none) trust trust Name of trust 0 0 0",
                        "- (total) - - 3 30 30");
    }

    @Test
    void aSpeakerFilterRestrictsWhatIsCountedOver() {
        Selection workers = new Selection(
                source -> true,
                Optional.of((speaker, role) -> role.equals("worker")),
                code -> true,
                coding -> true,
                Map.of("role", List.of("worker")));
        Table table = SmallStudy.table(
                STUDY,
                TREE,
                new FrequencyRequest(
                        workers,
                        Optional.empty(),
                        false,
                        false,
                        List.of(Measure.SEGMENTS, Measure.WORDS),
                        Optional.empty()),
                List.of(coded("trust", 0, 5, 30), coded("trust", 1, 0, 20)));

        assertThat(lines(table).get(3)).endsWith(" 1 5");
        assertThat(table.footer().denominators().toString())
                .isEqualTo("{segments=1, units=1, words=10, sources=1, cases=1}");
        assertThat(table.footer().filters()).containsEntry("role", List.of("worker"));
    }

    @Test
    void aCodeFilterRestrictsOnlyWhatIsCounted() {
        Table table = SmallStudy.table(
                STUDY,
                TREE,
                new FrequencyRequest(codes("hostility"), Optional.empty(), false, false, List.of(), Optional.empty()),
                SPANS);

        assertThat(lines(table)).hasSize(4).noneMatch(line -> line.startsWith("trust"));
        assertThat(table.footer().denominators()).containsEntry("words", 100L);
    }

    @Test
    void twoCodersOfOneUnitAreTwoSegments() {
        List<CodedSpan> spans =
                List.of(by("anna", "leave", 0, 10, 30), by("ben", "leave", 0, 10, 30), by("ben", "shout", 0, 10, 30));
        FrequencyRequest request = wide("coder", Measure.SEGMENTS, Optional.empty());
        Table table = SmallStudy.table(STUDY, TREE, request, spans);

        assertThat(lines(table))
                .containsExactly(
                        "hostility hostility Name of hostility 1 1 2",
                        "leave hostility/leave Name of leave 1 1 2",
                        "shout hostility/shout Name of shout 0 1 1",
                        "trust trust Name of trust 0 0 0",
                        "(total) - - 1 2 3");
        assertThat(table.footer().groups().get("anna"))
                .containsEntry("words", 100L)
                .containsEntry("segments", 1L);
    }

    @Test
    void peopleCountedWithOthersAreSaidToBe() {
        CodedSpan rules = by("rules:book", "leave", 0, 10, 30);
        CodedSpan others = by("rules:other", "leave", 0, 10, 30);
        CodedSpan anna = by("anna", "leave", 0, 10, 30);
        String note = "Codings of anna, rules:book are counted together: a passage counts for each that coded it."
                + " emic freq --by coder tells them apart.";

        assertThat(SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, List.of(rules, anna))
                        .footer()
                        .notes())
                .contains(note);
        for (List<CodedSpan> spans : List.of(List.of(rules, others), List.of(anna), List.<CodedSpan>of())) {
            assertThat(SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, spans)
                            .footer()
                            .notes())
                    .noneMatch(each -> each.contains("together"));
        }
        assertThat(SmallStudy.table(
                                STUDY, TREE, wide("coder", Measure.SEGMENTS, Optional.empty()), List.of(rules, anna))
                        .footer()
                        .notes())
                .doesNotContain(note);
    }

    @Test
    void aCodeOfNoCodebookGetsARowAtTheEnd() {
        CodedSpan loose = new CodedSpan("", "doorstep", 2, new Span(0, 10), 1, 10, "anna");

        assertThat(lines(SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, List.of(loose)))
                        .get(4))
                .isEqualTo("doorstep doorstep doorstep 1 1 1 0 10 10 10");
    }

    @Test
    void aGroupCalledLikeAColumnKeepsItsLabelUnderAnotherName() {
        StudyFacts study = new SmallStudy()
                .source("x", Map.of("case", "code"), "0-5")
                .source("x", Map.of("case", "total"), "0-5")
                .facts();
        Table table = SmallStudy.table(study, TREE, wide("case", Measure.SEGMENTS, Optional.empty()), List.of());

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("code", "code_path", "name", "case=code", "case=total", "total");
        assertThat(table.columns().get(4).label()).isEqualTo("total");
    }

    @Test
    void codesOfTwoCodebooksAreToldApart() {
        CodeTree two = CodeTree.of(List.of(codebook("a", code("x")), codebook("b", code("x"))));

        assertThat(lines(SmallStudy.table(STUDY, two, FrequencyRequest.ALL, List.of())))
                .containsExactly(
                        "a x x Name of x 0 0 0 0 0 0 0",
                        "b x x Name of x 0 0 0 0 0 0 0",
                        "- (total) - - 0 0 0 0 0 0 0");
    }

    @Test
    void anEmptyStudyHasCountsOfZeroAndNoRatios() {
        StudyFacts nothing = new SmallStudy().facts();

        assertThat(lines(SmallStudy.table(nothing, TREE, FrequencyRequest.ALL, List.of())))
                .contains("trust trust Name of trust 0 0 0 0 0 - -", "(total) - - 0 0 0 0 0 - -");
    }

    @Test
    void theOrderOfTheCodingsOfASourceDoesNotMatter() {
        List<CodedSpan> shuffled = new ArrayList<>(SPANS);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, shuffled))
                .isEqualTo(SmallStudy.table(STUDY, TREE, FrequencyRequest.ALL, SPANS));
    }

    @Test
    void aSourceThatWasCountedTakesNoMoreCodings() {
        Frequencies frequencies = Frequencies.of(STUDY, TREE, FrequencyRequest.ALL);
        SmallStudy.bySource(SPANS).forEach(frequencies::add);

        assertThatThrownBy(() -> frequencies.add(SmallStudy.bySource(SPANS).get(0)))
                .hasMessageContaining("after source");
    }

    @Test
    void theCodebookTableHasOwnAndAllSegments() {
        Frequencies frequencies = Frequencies.ofCodebooks(STUDY, TREE);
        SmallStudy.bySource(SPANS).forEach(frequencies::add);

        assertThat(frequencies.codebook().rows().get(0))
                .containsExactly(
                        Cell.of("hostility"),
                        Cell.of("hostility"),
                        Cell.of("Name of hostility"),
                        Cell.of(0),
                        Cell.of(1),
                        Cell.of(5),
                        Cell.of(3),
                        Cell.of(2));
    }

    @Test
    void aRequestThatMakesNoSenseSaysWhy() {
        FrequencyRequest request =
                new FrequencyRequest(Selection.ALL, Optional.empty(), false, true, List.of(), Optional.empty());

        assertThat(request.problem()).contains("a wide table has a column for each group: say which with --by");
        assertThatThrownBy(() -> Frequencies.of(STUDY, TREE, request)).hasMessageContaining("--by");
    }

    private static Selection codes(String id) {
        return new Selection(source -> true, Optional.empty(), id::equals, coding -> true, Map.of("code", List.of(id)));
    }

    private static Table percent(String by, Measure measure, Percent percent) {
        return SmallStudy.table(STUDY, TREE, wide(by, measure, Optional.of(percent)), SPANS);
    }

    @Test
    void aWideTableSaysWhatItsCellsAre() {
        Table table = SmallStudy.table(STUDY, TREE, wide("month", Measure.PER_1000, Optional.empty()), SPANS);
        assertThat(table.footer().notes()).contains("Cells: segments per 1,000 words.");
    }

    private static FrequencyRequest wide(String by, Measure measure, Optional<Percent> percent) {
        return new FrequencyRequest(
                Selection.ALL, Optional.of(Grouping.of(by)), false, true, List.of(measure), percent);
    }
}
