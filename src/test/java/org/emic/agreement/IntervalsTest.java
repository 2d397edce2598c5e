package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.published.PublishedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard errors and intervals, by formula and by drawing. */
class IntervalsTest {

    private static final Ratings FOUR_OBSERVERS = fourObservers();

    /** Errors and limits that the documentation of R irrCAC 1.0 prints for the same data; it cuts limits off at 1. */
    @ParameterizedTest
    @CsvSource({
        "percent-agreement, 0.12561, 0.542",
        "gwet-ac1, 0.14295, 0.461",
        "fleiss-kappa, 0.15302, 0.424",
        "brennan-prediger, 0.14472, 0.454",
        "gwet-ac2, 0.10396, 0.685",
    })
    void linearisedErrorsAreThoseOfIrrCac(String id, double error, double low) {
        Uncertainty uncertainty =
                AgreementCases.found(id, FOUR_OBSERVERS, Options.DEFAULT).uncertainty();
        assertThat(uncertainty.standardError().orElseThrow()).isCloseTo(error, within(5e-6));
        assertThat(uncertainty.interval().orElseThrow().low()).isCloseTo(low, within(5e-4));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        Options options = Options.DEFAULT.resampling(Resampling.units(500, 42));
        Estimate first = new KrippendorffAlpha().of(FOUR_OBSERVERS, options);
        assertThat(new KrippendorffAlpha().of(FOUR_OBSERVERS, options)).isEqualTo(first);
        assertThat(new KrippendorffAlpha().of(FOUR_OBSERVERS, options.resampling(Resampling.units(500, 43))))
                .isNotEqualTo(first);
    }

    /** With many units, drawing them again gives what the formula gives. */
    @Test
    void drawingUnitsAgreesWithTheFormula() {
        RatingsBuilder builder = Ratings.of(List.of("A", "B"));
        builder.units(120, "x", "x").units(30, "x", "y").units(40, "y", "x").units(210, "y", "y");
        Ratings ratings = builder.build();
        for (String id : List.of("cohen-kappa", "scott-pi", "gwet-ac1", "brennan-prediger", "fleiss-kappa")) {
            Uncertainty formula =
                    AgreementCases.found(id, ratings, Options.DEFAULT).uncertainty();
            Uncertainty drawn = AgreementCases.found(id, ratings, Options.DEFAULT.resampling(Resampling.units(4000, 1)))
                    .uncertainty();
            assertThat(drawn.standardError().orElseThrow())
                    .as(id)
                    .isCloseTo(formula.standardError().orElseThrow(), within(0.002));
            assertThat(drawn.interval().orElseThrow().low())
                    .as(id)
                    .isCloseTo(formula.interval().orElseThrow().low(), within(0.01));
        }
    }

    @Test
    void resamplesWithoutAValueAreCountedAndTooManyGiveNoInterval() {
        Ratings few = Ratings.of(List.of("A", "B"))
                .units(4, "x", "x")
                .units(1, "y", "y")
                .build();
        Uncertainty none = AgreementCases.found(
                        "krippendorff-alpha", few, Options.DEFAULT.resampling(Resampling.units(1000, 1)))
                .uncertainty();
        assertThat(none.interval()).isEmpty();
        assertThat(none.note()).contains("of 1000 resamples had no value");
        Ratings more = Ratings.of(List.of("A", "B"))
                .units(8, "x", "x")
                .units(4, "y", "y")
                .build();
        Uncertainty some = AgreementCases.found(
                        "krippendorff-alpha", more, Options.DEFAULT.resampling(Resampling.units(1000, 1)))
                .uncertainty();
        assertThat(some.interval()).isPresent();
        assertThat(some.note()).contains("resamples without a value were left out");
    }

    @Test
    void kalphaNamesItsDrawsAndItsThresholds() {
        Estimate.Defined paper = kalpha(Resampling.PAIRS);
        assertThat(paper.uncertainty().interval().orElseThrow().method()).contains("1000 replicates of 55 pairs");
        assertThat(kalpha(Resampling.MACRO)
                        .uncertainty()
                        .interval()
                        .orElseThrow()
                        .method())
                .contains("of 60 pairs");
        assertThat(paper.part(KalphaBootstrap.BELOW, "0.8")).isPresent();
        assertThat(paper.uncertainty().note()).contains("too narrow");
        Options kalpha = Options.DEFAULT.resampling(Resampling.kalpha(1000, 1, Resampling.PAIRS));
        assertThat(AgreementCases.found("gwet-ac1", FOUR_OBSERVERS, kalpha)
                        .uncertainty()
                        .note())
                .contains("Krippendorff's alpha only");
    }

    @Test
    void wilsonsIntervalIsThatOfTheLiterature() {
        Wilson wilson = Wilson.of(0.9, 10, 0.95);
        assertThat(wilson.low()).isCloseTo(0.59585, within(1e-5));
        assertThat(wilson.high()).isCloseTo(0.98212, within(1e-5));
        Uncertainty.Interval none = AgreementCases.found("precision", new Detection(0, 5, 0), Options.DEFAULT)
                .uncertainty()
                .interval()
                .orElseThrow();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.43449, within(1e-5));
    }

    @Test
    void f1LiesWithinItsIntervalAndFollowsFromPrecisionAndRecall() {
        Detection detection = new Detection(30, 10, 20);
        Estimate.Defined f1 = AgreementCases.found("f1", detection, Options.DEFAULT);
        assertThat(f1.value()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
        Uncertainty.Interval interval = f1.uncertainty().interval().orElseThrow();
        assertThat(f1.value()).isBetween(interval.low(), interval.high());
    }

    /** The first numbers of SplitMix64 for seed 1234567, as published with its reference code. */
    @Test
    void randomNumbersAreThoseOfSplitMix64() {
        SeededRandom random = new SeededRandom(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(each -> Long.toUnsignedString(random.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void boundedRandomNumbersAreSpreadEvenly() {
        SeededRandom random = new SeededRandom(5);
        int[] often = new int[7];
        for (int draw = 0; draw < 70_000; draw++) {
            often[random.below(7)]++;
        }
        assertThat(Arrays.stream(often).boxed().toList())
                .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }

    private static Estimate.Defined kalpha(String draws) {
        return AgreementCases.found(
                "krippendorff-alpha", FOUR_OBSERVERS, Options.DEFAULT.resampling(Resampling.kalpha(1000, 1, draws)));
    }

    private static Ratings fourObservers() {
        RatingsBuilder ratings = Ratings.of(List.of("A", "B", "C", "D"));
        for (JsonNode row : PublishedCase.read("agreement", "A-D01").input().get("data")) {
            ratings.unit(IntStream.range(0, 4)
                    .mapToObj(coder ->
                            row.get(coder).isNull() ? null : row.get(coder).asText())
                    .toArray(String[]::new));
        }
        return ratings.build();
    }
}
