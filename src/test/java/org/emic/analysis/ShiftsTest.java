package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

/** Chance by shifts, where it is next to none. */
class ShiftsTest {

    /** In each source the two stand together at one of ten shifts: in three it is (1/10)³ that they do in all. */
    @Test
    void sourcesMultiply() {
        assertThat(together(3))
                .isInstanceOfSatisfying(
                        Score.Value.class, p -> assertThat(p.value()).isCloseTo(0.001, offset(1e-15)));
    }

    @Test
    void whatIsHardlyPossibleIsNotImpossible() {
        assertThat(together(500))
                .isInstanceOfSatisfying(
                        Score.Value.class, p -> assertThat(p.value()).isEqualTo(1e-30));
    }

    private static Score together(int sources) {
        Shifts shifts = new Shifts();
        for (int source = 0; source < sources; source++) {
            shifts.add(new int[] {1}, 10);
        }
        return shifts.p(sources);
    }
}
