package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Ids grow, and two machines do not make the same one. */
class UlidsTest {

    private static final String AHEAD = "7ZZZZZZZZZ000000ZZZZZZZZZZ";

    private static Ulids ids(long seed) {
        Ulids ids = new Ulids(
                Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC), new SplittableRandom(seed));
        ids.after(AHEAD);
        return ids;
    }

    @Test
    void machinesWhoseClocksAreBehindGoOnFromTheSameIdWithDifferentOnes() {
        Set<String> seen = new HashSet<>();
        for (int machine = 0; machine < 50; machine++) {
            Ulids ids = ids(machine);
            String last = AHEAD;
            for (int i = 0; i < 100; i++) {
                String next = ids.next();
                assertThat(next).isGreaterThan(last).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
                assertThat(seen.add(next)).isTrue();
                last = next;
            }
        }
    }
}
