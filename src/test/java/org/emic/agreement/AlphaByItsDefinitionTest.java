package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alpha computed pair by pair, as Krippendorff (2019, section 12.3.4) defines it, against ours on random ratings. */
class AlphaByItsDefinitionTest {

    @ParameterizedTest
    @EnumSource
    void itIsOneMinusObservedByExpectedOverAllPairs(Level level) {
        int defined = 0;
        for (long seed = 0; seed < 200; seed++) {
            RandomRatings random = RandomRatings.of(seed);
            Estimate estimate = new KrippendorffAlpha().of(random.ratings(), Options.DEFAULT.level(level));
            double expected = byPairs(random, level);
            if (estimate instanceof Estimate.Defined found) {
                defined++;
                assertThat(found.value()).as("seed %s", seed).isCloseTo(expected, within(1e-9));
            } else {
                assertThat(expected).as("seed %s: %s", seed, estimate).isNaN();
            }
        }
        assertThat(defined).isGreaterThan(170);
    }

    /** NaN where chance gives no disagreement, or nothing can be paired. */
    private static double byPairs(RandomRatings random, Level level) {
        List<List<Integer>> units = random.units().stream()
                .map(row -> Arrays.stream(row)
                        .filter(Objects::nonNull)
                        .map(Integer::valueOf)
                        .toList())
                .filter(unit -> unit.size() > 1)
                .toList();
        List<Integer> all = new ArrayList<>();
        units.forEach(all::addAll);
        double observed = 0;
        for (List<Integer> unit : units) {
            for (int one = 0; one < unit.size(); one++) {
                for (int other = 0; other < unit.size(); other++) {
                    if (one != other) {
                        observed += squared(level, unit.get(one), unit.get(other), all) / (unit.size() - 1);
                    }
                }
            }
        }
        double expected = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                if (one != other) {
                    expected += squared(level, all.get(one), all.get(other), all) / (all.size() - 1);
                }
            }
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private static double squared(Level level, int c, int k, List<Integer> all) {
        return switch (level) {
            case NOMINAL -> c == k ? 0 : 1;
            case INTERVAL -> (c - k) * (c - k);
            case RATIO -> c + k == 0 ? 0 : Math.pow((c - k) / (double) (c + k), 2);
            case ORDINAL -> {
                double between = 0;
                double ends = 0;
                for (int value : all) {
                    between += value >= Math.min(c, k) && value <= Math.max(c, k) ? 1 : 0;
                    ends += value == c || value == k ? 1 : 0;
                }
                yield c == k ? 0 : Math.pow(between - ends / 2, 2);
            }
        };
    }
}
