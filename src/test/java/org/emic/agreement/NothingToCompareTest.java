package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emic.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where nothing can be said, every statistic says why, and none prints 1, 0 or NaN. */
class NothingToCompareTest {

    private static final List<String> TWO = List.of("A", "B");
    private static final Categories YES_NO = Categories.declared(List.of("yes", "no"));
    private static final List<Spans.Text> TEXT = List.of(new Spans.Text("text", new Span(0, 100)));

    /** Data from which nothing at all can be computed, with words that the reason must have. */
    private static Map<Data, String> hopeless() {
        Map<Data, String> data = new LinkedHashMap<>();
        data.put(Ratings.of(TWO, YES_NO).build(), "no units");
        data.put(Ratings.of(List.of("A"), YES_NO).unit("yes").unit("no").build(), "at least two coders");
        data.put(Ratings.of(TWO, YES_NO).unit(null, null).unit(null, null).build(), "");
        data.put(new ContingencyTable(YES_NO, List.of(List.of(0L, 0L), List.of(0L, 0L))), "no units");
        data.put(CountsTable.of(YES_NO, List.of(new int[] {1, 0}, new int[] {0, 1})), "at least two coders");
        data.put(new Spans(TWO, TEXT, List.of()), "");
        data.put(new Spans(List.of("A"), TEXT, List.of(mark("A", 0, 10, "x"))), "at least two coders");
        data.put(segmented(List.of(10), List.of(10)), "nobody drew a boundary");
        data.put(
                new Segmentations(List.of("A"), List.of(new Segmentations.Text("text", List.of(List.of(5, 5))))),
                "at least two coders");
        data.put(new Detection(0, 0, 0), "");
        return data;
    }

    @TestFactory
    Stream<DynamicTest> everyStatisticSaysWhy() {
        return Statistics.ALL.stream()
                .map(statistic -> DynamicTest.dynamicTest(
                        statistic.id(),
                        () -> hopeless().forEach((data, words) -> {
                            Estimate estimate = statistic.of(data, Options.DEFAULT);
                            assertThat(estimate).as(data.kind().id()).isInstanceOf(Estimate.Undefined.class);
                            String reason = ((Estimate.Undefined) estimate).reason();
                            assertThat(reason).hasSizeGreaterThan(20).doesNotContain("NaN");
                            if (statistic.takes().contains(data.kind()) && !(statistic instanceof DetectionStatistic)) {
                                assertThat(reason).contains(words);
                            } else if (!statistic.takes().contains(data.kind())) {
                                assertThat(reason).contains("is computed from");
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> oneCategoryIsNoAgreementBeyondChance() {
        Data ratings = Ratings.of(TWO, YES_NO).units(9, "no", "no").build();
        Data counts = CountsTable.of(YES_NO, List.of(new int[] {0, 2}, new int[] {0, 2}));
        return Stream.of(
                        "brennan-prediger",
                        "cohen-kappa",
                        "fleiss-kappa",
                        "gwet-ac1",
                        "gwet-ac2",
                        "krippendorff-alpha",
                        "light-kappa",
                        "randolph-kappa",
                        "scott-pi",
                        "weighted-kappa")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Statistic statistic = Statistics.named(id).orElseThrow();
                    assertThat(reason(statistic, ratings)).contains("'no'").contains("second category");
                    if (statistic.takes().contains(DataKind.COUNTS)) {
                        assertThat(reason(statistic, counts)).contains("'no'");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noUnitOfTwoCodersIsNothingToCompare() {
        Data ratings =
                Ratings.of(TWO, YES_NO).unit("yes", null).unit(null, "no").build();
        return InvarianceTest.rated()
                .map(statistic -> DynamicTest.dynamicTest(
                        statistic.id(),
                        () -> assertThat(reason(statistic, ratings)).contains("no unit was rated by two")));
    }

    @Test
    void aCoderWhoRatedNothingWithAnotherLeavesNoMeanOverPairs() {
        Data ratings = Ratings.of(List.of("A", "B", "C"))
                .unit("x", "x", null)
                .unit("y", "x", null)
                .build();
        assertThat(reason(new HolstiReliability(), ratings)).contains("A – C").contains("no unit both");
    }

    @Test
    void aSingleUnitCannotBeDrawnAgain() {
        Ratings one = Ratings.of(TWO, YES_NO).unit("yes", "no").build();
        Uncertainty sure = AgreementCases.found(
                        "krippendorff-alpha", one, Options.DEFAULT.resampling(Resampling.units(1000, 1)))
                .uncertainty();
        assertThat(sure.interval()).isEmpty();
        assertThat(sure.standardError()).isEmpty();
        assertThat(sure.note()).contains("only one");
    }

    @Test
    void missingRatingsAreRefusedWhereAskedFor() {
        Options refuse = Options.DEFAULT.missing(MissingPolicy.REFUSE);
        Ratings ratings = Ratings.of(TWO, YES_NO)
                .unit("yes", "yes")
                .unit("no", null)
                .unit("no", "no")
                .build();
        InvarianceTest.rated()
                .forEach(statistic ->
                        assertThat(reason(statistic, ratings, refuse)).contains("1 rating is missing"));
        Options complete = Options.DEFAULT.missing(MissingPolicy.COMPLETE);
        assertThat(AgreementCases.found("holsti", ratings, complete)
                        .basis()
                        .counted()
                        .units())
                .isEqualTo(2);
        assertThat(AgreementCases.value("holsti", ratings, Options.DEFAULT)).isEqualTo(0.8);
    }

    @Test
    void ordersAndNumbersThatAreNotThereAreAskedFor() {
        Ratings words = Ratings.of(TWO)
                .unit("low", "low")
                .unit("middle", "high")
                .unit("high", "high")
                .build();
        assertThat(reason(new WeightedKappa(), words)).contains("order").contains("declare");
        assertThat(reason(GwetAgreement.AC2, words)).contains("order");
        assertThat(reason(new KrippendorffAlpha(), words, Options.DEFAULT.level(Level.ORDINAL)))
                .contains("order");
        assertThat(reason(new KrippendorffAlpha(), words, Options.DEFAULT.level(Level.INTERVAL)))
                .contains("needs numbers")
                .contains("'high'");
        Ratings commas = Ratings.of(TWO).unit("1,5", "2,5").unit("2,5", "3").build();
        assertThat(reason(new KrippendorffAlpha(), commas, Options.DEFAULT.level(Level.INTERVAL)))
                .contains("'1,5'")
                .contains("with a point");
        Ratings below = Ratings.of(TWO).unit("-1", "-1").unit("2", "2").build();
        assertThat(reason(new KrippendorffAlpha(), below, Options.DEFAULT.level(Level.RATIO)))
                .contains("-1 is below");
        Ratings alike = Ratings.of(TWO).unit("1", "1.0").unit("1.0", "1").build();
        assertThat(reason(new KrippendorffAlpha(), alike, Options.DEFAULT.level(Level.INTERVAL)))
                .contains("the same number");
    }

    @Test
    void moreThanTwoCodersAreAskedToBeTwo() {
        Ratings three = Ratings.of(List.of("A", "B", "C"))
                .unit("x", "x", "y")
                .unit("y", "y", "y")
                .build();
        assertThat(reason(new CohenKappa(), three)).contains("compares two coders; there are 3");
        assertThat(reason(new ScottPi(), three)).contains("Fleiss");
        assertThat(reason(new WeightedKappa(), three)).contains("AC2");
    }

    @Test
    void unitsWithoutASecondValueOrAGapHaveNoUnitizedAlpha() {
        Spans everything = new Spans(TWO, TEXT, List.of(mark("A", 0, 100, "x"), mark("B", 0, 100, "x")));
        assertThat(reason(new UnitizedAlpha(), everything)).contains("'x'");
        assertThat(reason(new RelevanceAlpha(), everything)).contains("everything");
        assertThat(reason(new CodingAlpha(), everything)).contains("'x'");
        assertThat(reason(new ValueAlpha(), everything)).contains("choose one of x");
        assertThat(reason(new CharacterAlpha(), everything)).contains("'coded'");
        Spans apart = new Spans(TWO, TEXT, List.of(mark("A", 0, 10, "x"), mark("B", 20, 30, "y")));
        assertThat(reason(new CodingAlpha(), apart)).contains("coverage 0");
        assertThat(reason(new ValueAlpha(), apart, Options.DEFAULT.values("x"))).contains("coverage 0");
        assertThat(reason(new ValueAlpha(), apart, Options.DEFAULT.values("z"))).contains("nobody marked 'z'");
    }

    @Test
    void overlappingUnitsOfOneCoderAreNamed() {
        Spans overlapping =
                new Spans(TWO, TEXT, List.of(mark("A", 0, 10, "x"), mark("A", 5, 20, "y"), mark("B", 0, 10, "x")));
        assertThat(reason(new UnitizedAlpha(), overlapping)).contains("'x' [0, 10) and 'y' [5, 20) of A in text");
        assertThat(reason(new DomainCodingAlpha(), overlapping)).contains("A gave [5, 10) of text both 'x' and 'y'");
        assertThat(new UnitizedAlpha()
                        .of(overlapping, Options.DEFAULT.values("x"))
                        .defined())
                .isPresent();
    }

    @Test
    void findingNothingHasNoPrecision() {
        assertThat(reason(DetectionStatistic.PRECISION, new Detection(0, 0, 3))).contains("nothing was found");
        assertThat(reason(DetectionStatistic.RECALL, new Detection(0, 3, 0))).contains("nothing to be found");
        assertThat(AgreementCases.value("recall", new Detection(0, 0, 3), Options.DEFAULT))
                .isZero();
    }

    private static Spans.Mark mark(String coder, int start, int end, String value) {
        return new Spans.Mark(coder, "text", new Span(start, end), value);
    }

    private static Segmentations segmented(List<Integer> one, List<Integer> other) {
        return new Segmentations(TWO, List.of(new Segmentations.Text("text", List.of(one, other))));
    }

    private static String reason(Statistic statistic, Data data) {
        return reason(statistic, data, Options.DEFAULT);
    }

    private static String reason(Statistic statistic, Data data, Options options) {
        Estimate estimate = statistic.of(data, options);
        assertThat(estimate).as(statistic.id()).isInstanceOf(Estimate.Undefined.class);
        return ((Estimate.Undefined) estimate).reason();
    }
}
