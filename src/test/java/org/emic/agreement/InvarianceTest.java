package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change a coefficient, and how far it can go. */
class InvarianceTest {

    private static final List<String> RATED = List.of(
            "percent-agreement",
            "cohen-kappa",
            "weighted-kappa",
            "scott-pi",
            "fleiss-kappa",
            "brennan-prediger",
            "randolph-kappa",
            "gwet-ac1",
            "gwet-ac2",
            "light-kappa",
            "holsti",
            "krippendorff-alpha");

    static Stream<Statistic> rated() {
        return RATED.stream().map(id -> Statistics.named(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("rated")
    void theOrderOfUnitsAndCodersIsNotSeen(Statistic statistic) {
        for (long seed = 0; seed < 100; seed++) {
            RandomRatings random = RandomRatings.of(seed, 2 + (int) (seed % 2) * 2, 0.1);
            same(statistic, seed, random.ratings(), random.shuffled(seed).ratings());
        }
    }

    @ParameterizedTest
    @MethodSource("rated")
    void theOrderOfUnitsIsNotSeenInTheLastDigitNorInTheInterval(Statistic statistic) {
        RandomRatings random = RandomRatings.of(7, 2, 0.1);
        List<String[]> backwards = new ArrayList<>(random.units());
        Collections.reverse(backwards);
        RandomRatings turned = new RandomRatings(random.coders(), random.categories(), backwards);
        Options options = Options.DEFAULT.resampling(Resampling.units(200, 3));
        assertThat(statistic.of(turned.ratings(), options)).isEqualTo(statistic.of(random.ratings(), options));
    }

    @ParameterizedTest
    @MethodSource("rated")
    void theNamesOfCategoriesAreNotSeen(Statistic statistic) {
        if (!statistic.options().contains(Option.WEIGHTS)) {
            for (long seed = 0; seed < 100; seed++) {
                RandomRatings random = RandomRatings.of(seed, 2, 0.1);
                same(statistic, seed, random.ratings(), random.renamed().ratings());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rated")
    void itIsNeverAboveOneAndOneOnlyWhereAllAgree(Statistic statistic) {
        for (long seed = 0; seed < 200; seed++) {
            RandomRatings random = RandomRatings.of(seed, 2, 0);
            boolean agreed = random.units().stream().allMatch(unit -> unit[0].equals(unit[1]));
            if (statistic.of(random.ratings(), Options.DEFAULT) instanceof Estimate.Defined found) {
                assertThat(found.value()).as("seed %s", seed).isLessThanOrEqualTo(1 + 1e-12);
                assertThat(found.value() > 1 - 1e-9).as("seed %s", seed).isEqualTo(agreed);
            }
        }
    }

    @Test
    void aUnitThatStandsForManyIsAsGoodAsManyUnits() {
        Ratings many = Ratings.of(List.of("A", "B"))
                .unit("x", "x")
                .unit("x", "x")
                .unit("x", "y")
                .unit("y", "y")
                .build();
        Ratings few = Ratings.of(List.of("A", "B"))
                .units(1, "x", "y")
                .units(2, "x", "x")
                .units(1, "y", "y")
                .build();
        rated().forEach(statistic ->
                assertThat(statistic.of(few, Options.DEFAULT)).isEqualTo(statistic.of(many, Options.DEFAULT)));
    }

    @Test
    void alphaIsPiCorrectedForSmallSamples() {
        for (long seed = 0; seed < 100; seed++) {
            RandomRatings random = RandomRatings.of(seed, 2, 0);
            Estimate pi = new ScottPi().of(random.ratings(), Options.DEFAULT);
            if (pi instanceof Estimate.Defined found) {
                double n = 2.0 * random.units().size();
                assertThat(1 - AgreementCases.value("krippendorff-alpha", random.ratings(), Options.DEFAULT))
                        .isCloseTo((1 - found.value()) * (n - 1) / n, within(1e-12));
            }
        }
    }

    private static void same(Statistic statistic, long seed, Ratings one, Ratings other) {
        Estimate first = statistic.of(one, Options.DEFAULT);
        Estimate second = statistic.of(other, Options.DEFAULT);
        assertThat(second.defined().isPresent())
                .as("seed %s", seed)
                .isEqualTo(first.defined().isPresent());
        if (first instanceof Estimate.Defined found && second instanceof Estimate.Defined again) {
            assertThat(again.value()).as("seed %s", seed).isCloseTo(found.value(), within(1e-12));
        }
    }
}
