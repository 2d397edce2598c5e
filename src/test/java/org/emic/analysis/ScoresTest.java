package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Formulas at their edges, and the conventions that differ from tool to tool. */
class ScoresTest {

    @Test
    void aWordThatIsNowhereInTheReference() {
        Keyness only = new Keyness(4, 0, 1000, 1000);
        assertThat(only.percentDifference()).isInstanceOf(Score.Infinite.class);
        assertThat(only.oddsRatio()).isInstanceOf(Score.Infinite.class);
        assertThat(only.logRatio()).isEqualTo(Score.of(3));
        assertThat(only.logLikelihoodOfTwoTerms().number().orElseThrow()).isCloseTo(8 * Math.log(2), within(1e-12));
        assertThat(new Keyness(0, 4, 1000, 1000).logRatio()).isEqualTo(Score.of(-3));
        assertThat(new Keyness(0, 4, 1000, 1000).percentDifference()).isEqualTo(Score.of(-100));
    }

    /** 7 of 700 words against 0 of 10: half a word of 10 would be more than 1 in 100. */
    @Test
    void noLogRatioSaysTheOppositeOfTheCounts() {
        Keyness few = new Keyness(7, 0, 700, 10);

        assertThat(few.direction()).isPositive();
        assertThat(few.logRatio()).isInstanceOf(Score.None.class);
        assertThat(new Keyness(0, 7, 10, 700).logRatio()).isInstanceOf(Score.None.class);
        assertThat(new Keyness(7, 0, 700, 100).logRatio().number().orElseThrow())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aWordThatIsNowhereOrAPartWithoutWordsHasNoKeyness() {
        for (Keyness none : List.of(new Keyness(0, 0, 10, 10), new Keyness(3, 0, 10, 0), new Keyness(0, 0, 0, 0))) {
            assertThat(List.of(
                            none.logLikelihoodOfTwoTerms(),
                            none.logLikelihoodOfFourCells(),
                            none.bic(),
                            none.logRatio(),
                            none.percentDifference(),
                            none.oddsRatio()))
                    .allSatisfy(score -> assertThat(score).isInstanceOf(Score.None.class));
        }
        assertThatThrownBy(() -> new Keyness(11, 0, 10, 10)).hasMessageContaining("11 times among 10");
    }

    @Test
    void fourCellsAlwaysGiveALittleMoreThanTwoTerms() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            Keyness keyness = new Keyness(1 + random.nextInt(50), 1 + random.nextInt(50), 1000, 2000);
            assertThat(keyness.logLikelihoodOfFourCells().number().orElseThrow())
                    .isGreaterThanOrEqualTo(
                            keyness.logLikelihoodOfTwoTerms().number().orElseThrow());
        }
    }

    @Test
    void wordsThatNeverStandTogetherHaveNoScore() {
        Collocation never = new Collocation(0, 5, 7, 1000);
        assertThat(List.of(never.mutualInformation(), never.tScore(), never.tScoreOfShares(), never.logDice()))
                .allSatisfy(score -> assertThat(score).isInstanceOf(Score.None.class));
        assertThat(never.dice()).isEqualTo(Score.of(0));
        Collocation window = new Collocation(8, 20, 30, 1000, 80);
        assertThat(window.expected()).isEqualTo(2.4);
        assertThat(window.chiSquared()).isInstanceOf(Score.None.class);
        assertThat(window.logDice().number().orElseThrow()
                        - window.logDicePerPlace().number().orElseThrow())
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void codesThatOverlapThemselvesHaveACoefficientButNoJaccard() {
        CoOccurrence often = new CoOccurrence(4, 3, 5);
        assertThat(often.cCoefficient()).isEqualTo(Score.of(2.5));
        assertThat(often.jaccard()).isInstanceOf(Score.None.class);
        assertThat(new CoOccurrence(3, 3, 6).cCoefficient()).isInstanceOf(Score.None.class);
        assertThat(new CoOccurrence(0, 0, 0).jaccard()).isInstanceOf(Score.None.class);
        assertThat(new CoOccurrence(4, 0, 0).jaccard()).isEqualTo(Score.of(0));
        assertThat(new CoOccurrence(100, 10, 5).isUnequal()).isTrue();
        assertThat(new CoOccurrence(50, 10, 5).isUnequal()).isFalse();
    }

    @Test
    void anEvenSpreadIsZeroForDpAndOneForD() {
        Dispersion even = new Dispersion(List.of(2L, 4L, 6L), List.of(10L, 20L, 30L));
        assertThat(even.dp().number().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(even.juillandD().number().orElseThrow()).isCloseTo(1, within(1e-12));
        Dispersion clumped = new Dispersion(List.of(12L, 0L, 0L), List.of(10L, 20L, 30L));
        assertThat(clumped.dpNorm().number().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(clumped.range()).isEqualTo(1);
        assertThat(new Dispersion(List.of(0L, 0L), List.of(5L, 5L)).dp()).isInstanceOf(Score.None.class);
        assertThat(new Dispersion(List.of(3L), List.of(5L)).juillandD()).isInstanceOf(Score.None.class);
    }

    @Test
    void aTextInWhichNothingIsRepeatedHasNoMtld() {
        assertThat(new LexicalDiversity(List.of("a", "b", "c")).mtld(LexicalDiversity.THRESHOLD))
                .isInstanceOf(Score.None.class);
        assertThat(new LexicalDiversity(List.of()).ttr()).isInstanceOf(Score.None.class);
        assertThat(new LexicalDiversity(Collections.nCopies(10, "a"))
                        .mtld(LexicalDiversity.THRESHOLD)
                        .number()
                        .orElseThrow())
                .isEqualTo(2);
    }

    @Test
    void saturationNeedsABaseAndARunThatQualifies() {
        Saturation rich = new Saturation(List.of(5, 4, 3, 2, 2, 2, 2, 2));
        assertThat(rich.reached(Saturation.Search.USUAL)).isEmpty();
        assertThat(rich.ratio(Saturation.Search.USUAL, 8)).isInstanceOf(Score.None.class);
        assertThat(rich.ratio(Saturation.Search.USUAL, 4)).isInstanceOf(Score.None.class);
        Saturation empty = new Saturation(List.of(0, 0, 0, 0, 0, 0));
        assertThat(empty.ratio(Saturation.Search.USUAL, 5)).isInstanceOf(Score.None.class);
        assertThat(empty.share(3)).isInstanceOf(Score.None.class);
        assertThat(empty.firstAtShare(0.9)).isEqualTo(OptionalInt.empty());
        assertThat(new Saturation(List.of(10, 0, 0)).reached(new Saturation.Search(1, 2, 0)))
                .map(Saturation.Reached::notation)
                .isEqualTo(Optional.of("1+2"));
    }

    /** A share that equals the threshold qualifies. */
    @Test
    void theThresholdItselfCounts() {
        assertThat(new Saturation(List.of(20, 1)).reached(new Saturation.Search(1, 1, 0.05)))
                .isPresent();
    }

    @Test
    void aSeriesThatDoesNotVaryHasNoTrend() {
        Trend flat = Trend.of(List.of(2.0, 2.0, 2.0, 2.0));
        assertThat(List.of(flat.z(), flat.p(), flat.tauB()))
                .allSatisfy(score -> assertThat(score).isInstanceOf(Score.None.class));
        assertThat(flat.senSlope()).isEqualTo(Score.of(0));
        Trend two = Trend.of(List.of(1.0, 2.0));
        assertThat(List.of(two.z(), two.exactP(), two.senSlope()))
                .allSatisfy(score -> assertThat(score.toString()).contains("at least 3"));
        assertThat(Trend.of(List.of(1.0, 1.0, 2.0)).exactP()).isInstanceOf(Score.None.class);
    }

    @Test
    void gapsInTimeCountForTheSlopeOnly() {
        Trend gap = new Trend(List.of(1.0, 2.0, 7.0), List.of(1.0, 2.0, 7.0));
        assertThat(gap.senSlope()).isEqualTo(Score.of(1));
        assertThat(gap.s()).isEqualTo(3);
        assertThat(gap.exactP().number().orElseThrow()).isCloseTo(2.0 / 6, within(1e-12));
        assertThatThrownBy(() -> new Trend(List.of(2.0, 1.0), List.of(1.0, 1.0)))
                .hasMessageContaining("rising");
    }

    /** S of a series backwards is −S; all orders of four values are counted by the exact test. */
    @Test
    void aTrendBackwardsIsItsOpposite() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                values.add((double) random.nextInt(5));
            }
            List<Double> backwards = new ArrayList<>(values);
            Collections.reverse(backwards);
            assertThat(Trend.of(backwards).s()).isEqualTo(-Trend.of(values).s());
            assertThat(Trend.of(backwards).p()).isEqualTo(Trend.of(values).p());
        }
    }

    @Test
    void unitsThatNeverChangeHaveNoQ() {
        CochranQ same = new CochranQ(List.of(List.of(true, true), List.of(false, false)));
        assertThat(same.q()).isInstanceOf(Score.None.class);
        assertThat(same.p()).isInstanceOf(Score.None.class);
        assertThat(new CochranQ(List.of()).q()).isInstanceOf(Score.None.class);
        CochranQ mcNemar = new CochranQ(List.of(
                List.of(true, false),
                List.of(true, false),
                List.of(true, false),
                List.of(false, true),
                List.of(true, true)));
        assertThat(mcNemar.q()).isEqualTo(Score.of((3 - 1) * (3 - 1) / 4.0));
    }
}
