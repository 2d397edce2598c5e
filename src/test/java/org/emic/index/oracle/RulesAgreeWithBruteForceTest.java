package org.emic.index.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Holds the engine against the brute-force matcher: the same units with the same hits by the same rules, for random
 * codebooks over random texts. What differs is made small before it is shown. Other and more pairs are tried by {@code
 * -Demic.rules.seed=N} and {@code -Demic.rules.pairs=N}.
 */
class RulesAgreeWithBruteForceTest {

    private static final long FIRST_SEED = Long.getLong("emic.rules.seed", 1);
    private static final int PAIRS = Integer.getInteger("emic.rules.pairs", 100_000);

    @Test
    void engineAndBruteForceFindTheSame() {
        Tally tally = new Tally();
        for (long seed = FIRST_SEED; tally.pairs() < PAIRS; seed++) {
            Trial trial = Trial.of(seed);
            Optional<Trial.Difference> difference = trial.difference(tally::coded);
            if (difference.isPresent()) {
                Trial small = new Shrinker(one -> one.difference().isPresent()).shrink(trial);
                fail(TrialReport.of(seed, small, small.difference().orElseThrow()));
            }
            tally.compared(trial);
        }
        System.out.println(tally);
        assertThat(tally.pairs()).isGreaterThanOrEqualTo(PAIRS);
        assertThat(tally.rarest()).as(tally.toString()).isGreaterThan(PAIRS / 1000);
    }
}
