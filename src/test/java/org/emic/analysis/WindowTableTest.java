package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Tables of surface co-occurrence, reckoned by hand. */
class WindowTableTest {

    /** Ten of fifty words stand in windows, three of them the collocate, which stands once elsewhere. */
    @Test
    void theLikelihoodIsThatOfTheFourCells() {
        double byHand =
                2 * (3 * Math.log(3 / 0.8) + 7 * Math.log(7 / 9.2) + 1 * Math.log(1 / 3.2) + 39 * Math.log(39 / 36.8));

        assertThat(new WindowTable(3, 10, 4, 50).logLikelihood().number().orElseThrow())
                .isCloseTo(byHand, within(1e-12))
                .isCloseTo(6.307103, within(1e-6));
    }

    @Test
    void whatAvoidsTheNodeHasAMinusSign() {
        double byHand = 2 * (10 * Math.log(10 / 9.2) + 4 * Math.log(4 / 3.2) + 36 * Math.log(36 / 36.8));

        assertThat(new WindowTable(0, 10, 4, 50).logLikelihood().number().orElseThrow())
                .isCloseTo(-byHand, within(1e-12));
        assertThat(new WindowTable(1, 5, 2, 10).logLikelihood()).isEqualTo(Score.of(0));
    }

    @Test
    void withoutAnythingToCompareThereIsAReason() {
        assertThat(new WindowTable(0, 3, 0, 9).logLikelihood())
                .isEqualTo(Score.none("it stands nowhere but in the nodes themselves"));
        assertThat(new WindowTable(2, 9, 2, 9).logLikelihood())
                .isInstanceOfSatisfying(
                        Score.None.class,
                        none -> assertThat(none.reason()).startsWith("every word stands in a window"));
        assertThat(new WindowTable(0, 0, 2, 9).logLikelihood()).isInstanceOf(Score.None.class);
        assertThatThrownBy(() -> new WindowTable(3, 2, 3, 9)).hasMessageContaining("3 of 2 words in windows");
        assertThatThrownBy(() -> new WindowTable(1, 5, 5, 8)).hasMessageContaining("5 of 8 words");
    }
}
